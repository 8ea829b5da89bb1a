import { computed, linkedSignal, resource } from '@angular/core';
import type { Page } from '../../api/types';
import { type Asked, type Understood, askUnderstood, without } from '../../api/understood';
import { type FilterField, unknownAnswers } from './filter-field';

/** Names in the address that do not narrow the list. */
const NO_FILTERS: readonly string[] = ['sort', 'page'];

export interface ListOptions<Place, Row> {
  /** Whose list it is. */
  place: () => Place;
  /** What the address says, by name; the page of the list is called `page`. */
  address: () => Record<string, string | undefined>;
  fields: () => readonly FilterField[];
  ask: (place: Place, asked: Asked, signal: AbortSignal) => Promise<Page<Row>>;
}

/**
 * A list that is asked for by the address. What is not understood of the address is left out and named, never a reason
 * to show nothing. Call it where a component's fields are set.
 */
export function filteredList<Place, Row>({ place, address, fields, ask }: ListOptions<Place, Row>) {
  // A name that stands in the address twice comes as two values.
  const said = computed<Asked>(() =>
    Object.fromEntries(Object.entries(address()).map(([name, value]) => [name, String(value ?? '')])),
  );
  const unknown = computed(() => unknownAnswers(fields(), said()), { equal: sameData });
  const found = resource({
    params: () => ({ place: place(), asked: without(said(), unknown()) }),
    loader: ({ params, abortSignal }) => askUnderstood(params.asked, (asked) => ask(params.place, asked, abortSignal)),
  });
  const now = computed(() => (found.hasValue() ? found.value() : null));
  /** The last answer until the next one has arrived, so that nothing jumps. */
  const last = linkedSignal<Understood<Page<Row>> | null, Understood<Page<Row>> | null>({
    source: () => now(),
    computation: (answer, before) => answer ?? before?.value ?? null,
  });
  const leftOut = computed(() => [...unknown(), ...(last()?.leftOut ?? [])], { equal: sameData });
  const asked = computed(() => without(said(), leftOut()), { equal: sameData });
  return {
    found,
    /** The page of the list that is shown, or null before the first has arrived. */
    shown: computed(() => last()?.answer ?? null),
    /** What the address asks for and the list does not follow. */
    leftOut: computed(() => leftOut().filter(({ name, value }) => said()[name] === value)),
    /** What the list follows. */
    asked,
    filtered: computed(() => Object.entries(asked()).some(([name, value]) => value && !NO_FILTERS.includes(name))),
    labels: computed(() => ({
      page: 'Page',
      ...Object.fromEntries(fields().map(({ name, label }) => [name, label])),
    })),
  };
}

function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
