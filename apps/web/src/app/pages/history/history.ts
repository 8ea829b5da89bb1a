import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import { sentenceOf } from '../../api/problem';
import type { HistoryEntry, HistoryPage } from '../../api/types';
import { type Asked, type Understood, askUnderstood, without } from '../../api/understood';
import { momentInWords } from '../../format/dates';
import { focusHeadingWith } from '../../shell/focus-heading';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs, type Crumb } from '../../ui/breadcrumbs/breadcrumbs';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { actInWords } from './acts';
import { changesOf } from './changes';
import { keyInWords } from './field-words';
import { objectLink } from './object-link';

/** Who changed what and when: of the whole council, of one year or of one object, as the address says. */
@Component({
  selector: 'app-history',
  imports: [Breadcrumbs, LeftOutNotice, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './history.html',
})
export class History {
  readonly council = input.required<string>();
  /** `<type>:<id>` */
  readonly object = input<string>();
  /** Id of an assessment. */
  readonly assessment = input<string>();
  /** Only entries with a lower number: the pages are counted from here. */
  readonly before = input<string>();
  private readonly api = inject(CouncilApi);

  protected readonly momentInWords = momentInWords;
  protected readonly actInWords = actInWords;

  protected readonly labels = { object: 'Only', assessment: 'Year', before: 'Before' };
  private readonly said = computed<Asked>(() => ({
    object: String(this.object() ?? ''),
    assessment: String(this.assessment() ?? ''),
    before: String(this.before() ?? ''),
  }));
  protected readonly page = resource({
    params: () => ({ council: this.council(), asked: this.said() }),
    loader: ({ params, abortSignal }) =>
      askUnderstood(params.asked, (asked) => this.api.history(params.council, asked, abortSignal)),
  });
  /** The page shown until the next one has arrived, so that nothing jumps. */
  private readonly last = linkedSignal<Understood<HistoryPage> | null, Understood<HistoryPage> | null>({
    source: () => (this.page.hasValue() ? this.page.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly shown = computed(() => this.last()?.answer ?? null);
  /** What the address asks for and the page does not follow. */
  protected readonly leftOut = computed(() =>
    (this.last()?.leftOut ?? []).filter(({ name, value }) => this.said()[name] === value),
  );
  /** What the page follows. */
  protected readonly asked = computed(() => without(this.said(), this.leftOut()));
  /** Names for the ids of the trail. Without them the page still reads, with fewer words. */
  private readonly known = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const people = await this.api.people(params, abortSignal);
      return new Map(people.map(({ id, name }) => [id, name]));
    },
  });
  private readonly year = computed(() => (this.asked()['assessment'] ? this.entries()[0]?.year : null));
  /** Entries whose long texts were asked for: with all of them, or why they could not be had. */
  private readonly opened = linkedSignal<string, ReadonlyMap<number, HistoryEntry | string>>({
    source: () => this.council(),
    computation: () => new Map(),
  });

  protected readonly title = computed(() => {
    if (this.asked()['object']) return `History of ${subjectOf(this.asked()['object'] ?? '', this.entries())}`;
    return this.asked()['assessment'] ? `History of ${this.year() ?? 'this year'}` : 'History of the council';
  });
  protected readonly crumbs = computed<Crumb[]>(() => {
    const whole = { label: 'History of the council', link: ['/councils', this.council(), 'history'] };
    const { object, assessment } = this.asked();
    return object || assessment ? [whole] : [];
  });
  protected readonly entries = computed(() => this.shown()?.items ?? []);
  protected readonly lines = computed(() => {
    const people = this.known.hasValue() ? this.known.value() : new Map<string, string>();
    return this.entries().map((entry) => {
      const opened = this.opened().get(entry.number);
      const { before, after, shortened } = typeof opened === 'object' ? opened : entry;
      return {
        entry,
        // The heading names the object asked for already.
        named: this.asked()['object'] !== objectOf(entry),
        title: titleOf(entry),
        where: entry.withheld ? null : objectLink(entry, this.council()),
        changes: changesOf(before, after, (id) => people.get(id), shortened),
        cut: shortened.length > 0,
        problem: typeof opened === 'string' ? opened : null,
      };
    });
  });

  constructor() {
    focusHeadingWith(() => this.shown());
  }

  /** A list cuts long texts: whoever opens an entry gets all of it. */
  protected async read(entry: HistoryEntry): Promise<void> {
    if (!entry.shortened.length || typeof this.opened().get(entry.number) === 'object') return;
    const { number } = entry;
    const council = this.council();
    const got = await this.api.historyEntry(council, number).catch(sentenceOf);
    if (council === this.council()) this.opened.update((opened) => new Map(opened).set(number, got));
  }
}

/** The trail names a theme by its key and the year: `use-of-resources, 2026/27`. */
function titleOf({ objectType, title }: HistoryEntry): string {
  return objectType === 'theme' ? title.replace(/^[a-z-]+/, keyInWords) : title;
}

/** What `<type>:<id>` is called: by its own newest entry, as a theme's history holds entries of its criteria too. */
function subjectOf(object: string, entries: readonly HistoryEntry[]): string {
  const own = entries.find((entry) => object === objectOf(entry));
  if (own) return titleOf(own);
  return object.startsWith('theme:') ? keyInWords(object.slice(object.indexOf('/') + 1)) : 'this item';
}

function objectOf({ objectType, objectId }: HistoryEntry): string {
  return `${objectType}:${objectId}`;
}
