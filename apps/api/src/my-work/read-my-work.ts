import { Injectable } from '@nestjs/common';
import { londonDate } from '../follow-on-action/london-date.js';
import { Models } from '../model/models.js';
import { Places } from '../place/places.js';
import { Contents } from '../seal/content/contents.js';
import type { Caller } from '../work/caller.js';
import { Clock } from '../work/clock.js';
import { Works } from '../work/works.js';
import { kindsOfWork } from './kinds-of-work.js';
import type { MyWorkView, WorkItemView } from './my-work.view.js';
import { mostOfAKind, type Words } from './waiting.js';

/** Reads what waits for a person: one statement a kind of work that they may do, all in one trip. */
@Injectable()
export class ReadMyWork {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
    private readonly places: Places,
    private readonly contents: Contents,
    private readonly clock: Clock,
  ) {}

  async run(caller: Caller): Promise<MyWorkView> {
    const { personId } = caller;
    if (personId === null) return { items: [], more: false };
    const today = londonDate(this.clock.now());
    const asker = { caller, personId, today };
    const kinds = kindsOfWork.filter(({ needs }) => caller.permissions.has(needs));
    const found = await this.works.read<object[]>(
      caller,
      kinds.map((kind) => kind.statement(asker)),
    );
    const words: Words = { models: this.models, places: this.places, textOf: this.texts(caller) };
    const items: WorkItemView[] = [];
    for (const [at, kind] of kinds.entries()) {
      const waiting = await kind.items(found[at] ?? [], asker, words);
      items.push(
        ...waiting.map(({ missing = [], ...one }) => ({
          kind: kind.key,
          ...one,
          missing,
          overdue: one.dueOn !== null && one.dueOn < today,
        })),
      );
    }
    // The sort keeps the order of the kinds where dates are alike or missing.
    items.sort((a, b) => (a.dueOn ?? never).localeCompare(b.dueOn ?? never));
    return { items, more: found.some((rows) => rows.length === mostOfAKind) };
  }

  /** Each text once, however many kinds of work ask for it. */
  private texts(caller: Caller): Words['textOf'] {
    const known = new Map<string, Promise<string>>();
    return (year) => {
      const text = known.get(year) ?? this.contents.read(caller, year).then(({ content }) => content.contentHash);
      known.set(year, text);
      return text;
    };
  }
}

const never = '9999';
