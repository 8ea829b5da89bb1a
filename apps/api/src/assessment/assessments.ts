import { Injectable } from '@nestjs/common';
import type { Gap } from '@best-value/model';
import { release } from '../config/release.js';
import { Models, type KnownModel } from '../model/models.js';
import type { Caller } from '../work/caller.js';
import { NotHere } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { type RowsOf, Works } from '../work/works.js';
import { assessmentStatements, headStatement, type AssessmentRows } from './assessment-rows.js';
import type { AnswerRows } from './assessment-record.js';
import type { AssessmentView } from './assessment.view.js';
import { blindfolded } from './blind/blind.js';
import { gapsSeen } from './blind/gaps-seen.js';
import { readerOf, toAssessmentView } from './to-assessment-view.js';

/** Reads whole assessments. */
@Injectable()
export class Assessments {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  /** @param year `2026/27` @throws NotHere */
  async read(caller: Caller, year: string): Promise<{ view: AssessmentView; tag: string }> {
    return this.assemble(
      await this.works.read<AssessmentRows>(caller, assessmentStatements(caller.councilId, year)),
      caller,
    );
  }

  /** As `read`, inside a work: sees what the work has changed. */
  async readIn(work: Work, year: string): Promise<AssessmentView> {
    return (await this.assemble(await this.rowsIn(work, year), work.caller)).view;
  }

  /** Everything that is missing, inside a work, as far as the caller may know it. @throws NotHere */
  async gapsIn(work: Work, year: string, { document }: KnownModel): Promise<Gap[]> {
    const rows = await this.rowsIn(work, year);
    const [[assessment], themes] = rows;
    if (!assessment) throw new NotHere('year');
    const seen = { ...answersOf(rows), themes: blindfolded(assessment, themes, work.caller.personId) };
    return gapsSeen(document, seen, readerOf(work.caller));
  }

  /** All that a year says, whoever asks, inside a work. */
  async answersIn(work: Work, year: string): Promise<AnswerRows> {
    return answersOf(await this.rowsIn(work, year));
  }

  /** The tag that `read` would answer with, by one small statement. */
  async tag(caller: Caller): Promise<string> {
    const [[row]] = await this.works.read<[{ head: string }]>(caller, [headStatement(caller.councilId)]);
    return tagOf(row?.head ?? '0', caller);
  }

  private async rowsIn(work: Work, year: string): Promise<RowsOf<AssessmentRows>> {
    return work.read<AssessmentRows>(assessmentStatements(work.councilId, year));
  }

  private async assemble(all: RowsOf<AssessmentRows>, caller: Caller): Promise<{ view: AssessmentView; tag: string }> {
    const [[row]] = all;
    if (!row) throw new NotHere('year');
    const model = await this.models.get(row.model_id, caller.councilId);
    const view = toAssessmentView(row, answersOf(all), model, caller);
    return { view, tag: tagOf(row.head, caller) };
  }
}

function answersOf(rows: RowsOf<AssessmentRows>): AnswerRows {
  const [, themes, judgements, links, citations, followOnActions, printedTexts] = rows;
  return { themes, judgements, links, citations, followOnActions, printedTexts };
}

/**
 * Every change in a council has a number, role changes too: the latest number and who looks say together whether a page is unchanged.
 * The release is part of it, because a new one may show the same things otherwise.
 */
function tagOf(head: string, caller: Caller): string {
  return `W/"${release}-${head}-${caller.personId}"`;
}
