import { Injectable } from '@nestjs/common';
import { gaps, type Gap } from '@best-value/model';
import { release } from '../config/release.js';
import { Models, type KnownModel } from '../model/models.js';
import type { Caller } from '../work/caller.js';
import { NotHere } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { type RowsOf, Works } from '../work/works.js';
import { assessmentStatements, headStatement, type AssessmentRows } from './assessment-rows.js';
import { assessmentRecord } from './assessment-record.js';
import type { AssessmentView } from './assessment.view.js';
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

  /** Everything that is missing, inside a work. */
  async gapsIn(work: Work, year: string, { document }: KnownModel): Promise<Gap[]> {
    const [, themes, judgements, links, citations, followOnActions, printedTexts] = await this.rowsIn(work, year);
    return gaps(
      document,
      assessmentRecord({ themes, judgements, links, citations, followOnActions, printedTexts }, readerOf(work.caller)),
    );
  }

  /** The tag that `read` would answer with, by one small statement. */
  async tag(caller: Caller): Promise<string> {
    const [[row]] = await this.works.read<[{ head: string }]>(caller, [headStatement(caller.councilId)]);
    return tagOf(row?.head ?? '0', caller);
  }

  private async rowsIn(work: Work, year: string): Promise<RowsOf<AssessmentRows>> {
    const statements = assessmentStatements(work.councilId, year);
    return (await Promise.all(
      statements.map(({ text, values }) => work.query(text, values)),
    )) as unknown as RowsOf<AssessmentRows>;
  }

  private async assemble(all: RowsOf<AssessmentRows>, caller: Caller): Promise<{ view: AssessmentView; tag: string }> {
    const [[row], themes, judgements, links, citations, followOnActions, printedTexts] = all;
    if (!row) throw new NotHere('year');
    const model = await this.models.get(row.model_id);
    const view = toAssessmentView(
      row,
      { themes, judgements, links, citations, followOnActions, printedTexts },
      model,
      caller,
    );
    return { view, tag: tagOf(row.head, caller) };
  }
}

/**
 * Every change in a council has a number, role changes too: the latest number and who looks say together whether a page is unchanged.
 * The release is part of it, because a new one may show the same things otherwise.
 */
function tagOf(head: string, caller: Caller): string {
  return `W/"${release}-${head}-${caller.personId}"`;
}
