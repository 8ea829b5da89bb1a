import { Injectable, inject, signal } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { ReviewApi } from '../../api/review-api';
import type { EvidenceLinkView, ReviewRound, ReviewSample } from '../../api/types';
import { Autosave } from '../../forms/autosave/autosave';
import type { AutosaveRecord } from '../../forms/autosave/autosave-record';
import { RevisionLane } from '../../forms/autosave/revision-lane';

/** What is saved together of a review. */
export type ReviewValues = { score: string | null; reason: string; findings: string };
/** What was found in one piece of evidence. */
export type SampleValues = { found: string };

/** The self-saving records of one round of a review. */
@Injectable()
export class ReviewDesk {
  private readonly api = inject(ReviewApi);
  private readonly autosave = inject(Autosave);
  private readonly reviews = new Map<string, AutosaveRecord<ReviewValues>>();
  private readonly samples = new Map<string, AutosaveRecord<SampleValues>>();
  private readonly saved = signal(0);

  /** Counts saves: what may be done next depends on them. */
  readonly saves = this.saved.asReadonly();

  /** The record of the reviewer's own score, reason and findings: opened at the first call, the same one afterwards. */
  review(place: AssessmentPlace, theme: string, round: ReviewRound): AutosaveRecord<ReviewValues> {
    return once(this.reviews, idOf(place, theme, round), () =>
      this.autosave.open<ReviewValues>({
        council: place.council,
        object: `${place.year}/theme/${theme}/review/${round.round}`,
        start: valuesOf(round),
        lane: new RevisionLane(round.revision),
        save: async (values, revision, leaving) => {
          const answer = await this.api.write(place, theme, revision, values, leaving);
          this.saved.update((count) => count + 1);
          return { values: valuesOf(answer), revision: answer.revision };
        },
        read: (current) => {
          const view = current as ReviewRound;
          return { values: valuesOf(view), revision: view.revision };
        },
      }),
    );
  }

  /** The record of one piece of evidence. */
  sample(
    place: AssessmentPlace,
    theme: string,
    round: ReviewRound,
    { linkId }: EvidenceLinkView,
  ): AutosaveRecord<SampleValues> {
    const known = round.samples.find((one) => one.linkId === linkId);
    return once(this.samples, `${idOf(place, theme, round)}|${linkId}`, () =>
      this.autosave.open<SampleValues>({
        council: place.council,
        object: `${place.year}/theme/${theme}/review/${round.round}/${linkId}`,
        start: { found: known?.found ?? '' },
        lane: new RevisionLane(known?.revision ?? 0),
        save: async ({ found }, revision, leaving) => {
          const answer = await this.api.sample(place, theme, linkId, revision, found, leaving);
          this.saved.update((count) => count + 1);
          return { values: { found: answer.found }, revision: answer.revision };
        },
        read: (current) => {
          const view = current as ReviewSample;
          return { values: { found: view.found }, revision: view.revision };
        },
      }),
    );
  }
}

function idOf({ council, year }: AssessmentPlace, theme: string, { round }: ReviewRound): string {
  return `${council}|${year}|${theme}|${round}`;
}

function valuesOf({ score, reason, findings }: ReviewRound): ReviewValues {
  return { score, reason, findings };
}

function once<T>(made: Map<string, T>, id: string, make: () => T): T {
  const known = made.get(id);
  if (known) return known;
  const fresh = make();
  made.set(id, fresh);
  return fresh;
}
