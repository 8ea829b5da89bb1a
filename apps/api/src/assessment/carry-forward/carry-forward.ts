import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { Crosswalks } from '../../model/crosswalks.js';
import { Models } from '../../model/models.js';
import type { RestrictedDocument } from '../../seal/content/documents.js';
import { badInputUnless } from '../../work/bad-input.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import { type RowsOf, Works } from '../../work/works.js';
import { lockAssessment } from '../assessment.store.js';
import { originsBetween } from './across-versions.js';
import { bringsSomething, isEarlier } from './carry.rules.js';
import { carrySourceStatements, type CarrySourceRows, type SourceYearRow } from './carry-source-rows.js';
import { type CarryPlan, planCarry } from './plan-carry.js';
import { fromRows, fromSealed } from './to-carry-source.js';

/** A year that is to begin from an earlier one. */
export interface NewYear {
  id: string;
  year: string;
  modelId: string;
}

/** What would come along, and where it was read. */
export interface ReadPlan extends CarryPlan {
  source: SourceYearRow;
  /** The sealed edition that was read; null: the rows as they stand. */
  edition: number | null;
}

/** Sends statements, outside a work or in one. */
type Reading = (statements: readonly Statement[]) => Promise<RowsOf<CarrySourceRows>>;

/** Begins a year from an earlier one: what comes along waits in the new year until people have read it. The earlier year is never changed. */
@Injectable()
export class CarryForward {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
    private readonly crosswalks: Crosswalks,
  ) {}

  /** What would come along from a year into one of this version. @param from `2025/26` @throws NotHere, BadInput */
  async plan(caller: Caller, from: string, into: string, modelId: string): Promise<ReadPlan> {
    badInputUnless(isEarlier(from, into));
    return this.read((statements) => this.works.read(caller, statements), caller.councilId, from, modelId);
  }

  /**
   * @param year held for writing or just made, and empty
   * @param from `2025/26` @param field of the request that names it
   * @throws BadInput, NotHere
   */
  async run(work: Work, year: NewYear, from: string, field?: string): Promise<void> {
    badInputUnless(isEarlier(from, year.year, field));
    await lockAssessment(work, from);
    const plan = await this.read((statements) => work.read(statements), work.councilId, from, year.modelId);
    badInputUnless(bringsSomething(plan.things.length, from, field));
    await keep(work, year, plan);
  }

  private async read(read: Reading, councilId: string, from: string, modelId: string): Promise<ReadPlan> {
    const rows = await read(carrySourceStatements(councilId, from));
    const [[source], , , , , , , [sealed]] = rows;
    if (!source) throw new NotHere('year');
    const { document: to } = await this.models.get(modelId, councilId);
    const said = sealed
      ? fromSealed(rows, JSON.parse(sealed.document) as RestrictedDocument)
      : fromRows(rows, (await this.models.get(source.model_id, councilId)).document);
    const crosswalks = await this.crosswalks.of(councilId);
    const plan = planCarry(said, to, originsBetween(crosswalks, said.model.id, to.id));
    return { ...plan, source, edition: source.sealed_edition };
  }
}

async function keep(
  work: Work,
  { id, year }: NewYear,
  { source, edition, things, leftBehind }: ReadPlan,
): Promise<void> {
  const { councilId, now } = work;
  await work.query(
    `insert into carry_forward (council_id, assessment_id, from_assessment_id, edition, left_behind, carried_at, carried_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [councilId, id, source.id, edition, JSON.stringify(leftBehind), now, work.caller.personId],
  );
  const rows = things.map(({ content, relation, ...thing }, at) => ({
    id: randomUUID(),
    number: at + 1,
    kind: content.kind,
    theme_key: thing.themeKey,
    place: thing.place,
    source_key: thing.sourceKey,
    evidence_id: thing.evidenceId,
    content: { ...content, relation },
    classification: thing.classification,
  }));
  await work.query(insertText, [councilId, id, JSON.stringify(rows)]);
  const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;
  record(work, {
    act: 'carry-forward',
    objectType: 'assessment',
    objectId: id,
    objectTitle: year,
    assessmentId: id,
    before: null,
    after: {
      from: source.year,
      ...(edition === null ? {} : { edition }),
      narratives: count('narrative'),
      judgements: count('judgement'),
      evidenceLinks: count('evidence-link'),
      followOnActions: count('follow-on-action'),
      leftBehind: leftBehind.length,
    },
  });
}

// All of it in one statement: a whole year is some hundred rows.
const insertText = `
  insert into carried_item (council_id, assessment_id, id, number, kind, theme_key, place, source_key, evidence_id, content, classification, state)
  select $1, $2, item.id, item.number, item.kind, item.theme_key, item.place, item.source_key, item.evidence_id, item.content, item.classification, 'unread'
  from jsonb_to_recordset($3::jsonb) item (id uuid, number integer, kind text, theme_key text, place text, source_key text, evidence_id uuid, content jsonb,
    classification jsonb)`;
