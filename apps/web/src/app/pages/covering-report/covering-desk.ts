import { Injectable, inject, signal } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { type CoveringAbout, CoveringApi } from '../../api/covering-api';
import type { CoveringAnswer, CoveringReportView, CoveringSummary } from '../../api/types';
import { Autosave } from '../../forms/autosave/autosave';
import type { AutosaveRecord, Kept } from '../../forms/autosave/autosave-record';
import { RevisionLane } from '../../forms/autosave/revision-lane';

/** What is saved together of one field. */
export type AnswerValues = Pick<
  CoveringAnswer,
  'text' | 'items' | 'rows' | 'contacts' | 'classification' | 'clearedBy' | 'clearedOn' | 'offered'
>;
/** What is saved together of the meeting. */
export type AboutValues = { title: string; body: string; meetsOn: string | null };

/** The self-saving records of one covering report: one for the meeting, and one for each field. */
@Injectable()
export class CoveringDesk {
  private readonly api = inject(CoveringApi);
  private readonly autosave = inject(Autosave);
  private readonly answers = new Map<string, AutosaveRecord<AnswerValues>>();
  private readonly abouts = new Map<string, AutosaveRecord<AboutValues>>();
  private readonly saves = signal(0);

  /** Moves on with every save: what is wrong with the report may have changed. */
  readonly saved = this.saves.asReadonly();

  about(place: AssessmentPlace, report: CoveringReportView): AutosaveRecord<AboutValues> {
    return once(this.abouts, report.id, () =>
      this.autosave.open<AboutValues>({
        council: place.council,
        object: `${place.year}/covering-report/${report.id}`,
        start: aboutValues(report),
        lane: new RevisionLane(report.revision),
        save: async (values, revision, leaving) =>
          this.kept(keptAbout(await this.api.change(place, report.id, revision, values, leaving))),
        read: (current) => keptAbout(current as CoveringSummary),
      }),
    );
  }

  /** The record of one field: opened at the first call, the same one afterwards. */
  answer(place: AssessmentPlace, report: CoveringReportView, answer: CoveringAnswer): AutosaveRecord<AnswerValues> {
    return once(this.answers, `${report.id}/${answer.key}`, () =>
      this.autosave.open<AnswerValues>({
        council: place.council,
        object: `${place.year}/covering-report/${report.id}/${answer.key}`,
        start: answerValues(answer),
        lane: new RevisionLane(answer.revision),
        save: async (values, revision, leaving) =>
          this.kept(keptAnswer(await this.api.write(place, report.id, answer.key, revision, values, leaving))),
        read: (current) => keptAnswer(current as CoveringAnswer),
      }),
    );
  }

  /** Brings a newly loaded report to the open records; what is being typed stays. */
  refresh(report: CoveringReportView): void {
    this.abouts.get(report.id)?.adopt(keptAbout(report));
    for (const answer of report.answers) this.answers.get(`${report.id}/${answer.key}`)?.adopt(keptAnswer(answer));
  }

  private kept<T>(kept: T): T {
    this.saves.update((count) => count + 1);
    return kept;
  }
}

function keptAbout(report: CoveringSummary): Kept<AboutValues> {
  return { values: aboutValues(report), revision: report.revision };
}

function aboutValues({ title, body, meetsOn }: CoveringAbout): AboutValues {
  return { title, body, meetsOn };
}

function keptAnswer(answer: CoveringAnswer): Kept<AnswerValues> {
  return { values: answerValues(answer), revision: answer.revision };
}

function answerValues(answer: CoveringAnswer): AnswerValues {
  const { text, items, rows, contacts, classification, clearedBy, clearedOn, offered } = answer;
  return { text, items, rows, contacts, classification, clearedBy, clearedOn, offered };
}

function once<T>(made: Map<string, T>, id: string, make: () => T): T {
  const known = made.get(id);
  if (known) return known;
  const fresh = make();
  made.set(id, fresh);
  return fresh;
}
