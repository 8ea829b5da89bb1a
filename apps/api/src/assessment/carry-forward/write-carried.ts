import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@best-value/model';
import { type Classification, publicByDefault } from '../../classification/classification.js';
import { LinkEvidence } from '../../evidence/link-evidence/link-evidence.js';
import { AddFollowOnAction } from '../../follow-on-action/add-follow-on-action/add-follow-on-action.js';
import { removeFollowOnAction } from '../../follow-on-action/remove-follow-on-action/remove-follow-on-action.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { JudgeCriterion } from '../judge-criterion/judge-criterion.js';
import { writeNarrative } from '../write-narrative/write-narrative.controller.js';
import type { CarriedContent } from './carried-content.js';
import type { CarriedItem } from './carried-item.entity.js';
import { isThere, mayPutBack } from './decide.rules.js';

/** Where it is written. */
export interface Place {
  assessmentId: string;
  year: string;
  /** The earlier year. */
  from: string;
}

/** What was written, for an undo. */
export interface Written {
  before: object | null;
  written: object;
  madeId: string | null;
}

interface Standing<Said> {
  said: Said;
  revision: number;
}
interface SaidOfTheme {
  narrative: string;
  classification: Classification;
}
interface SaidOfCriterion {
  judgement: string | null;
  reason: string;
  classification: Classification;
}

/** Writes what came along into the year by the acts that people write it with, and takes it out again. */
@Injectable()
export class WriteCarried {
  constructor(
    private readonly judgeCriterion: JudgeCriterion,
    private readonly links: LinkEvidence,
    private readonly addFollowOnAction: AddFollowOnAction,
  ) {}

  /** @param content what came along, or what was said in its place @throws Refused, BadInput, NotHere */
  async put(
    work: Work,
    at: Place,
    item: CarriedItem,
    content: CarriedContent,
    classification: Classification,
  ): Promise<Written> {
    const { themeKey, place, evidenceId } = item;
    const { year, from } = at;
    switch (content.kind) {
      case 'narrative': {
        const { said: before, revision } = await themeNow(work, at, themeKey);
        const written: SaidOfTheme = { narrative: content.narrative, classification };
        await writeNarrative(work, year, themeKey, revision, written, from);
        return { before, written, madeId: null };
      }
      case 'judgement': {
        const { said: before, revision } = await criterionNow(work, at, place);
        const written: SaidOfCriterion = { judgement: content.judgement, reason: content.reason, classification };
        await this.judgeCriterion.run(work, year, place, revision, written, from);
        return { before, written, madeId: null };
      }
      case 'evidence-link': {
        refuseUnless(isThere(await isRemoved(work, evidenceId)));
        const { stance, shows } = content;
        const criterionKey = place.includes('/') ? place : null;
        const link = { evidenceId: evidenceId ?? '', themeKey, criterionKey, stance, shows };
        const { linkId: madeId } = await this.links.add(work, year, link, from);
        return { before: null, written: { stance, shows }, madeId };
      }
      case 'follow-on-action': {
        const action = { ...content.fields, themeKey, classification };
        const { id } = await this.addFollowOnAction.run(work, year, action, { id: item.sourceKey, year: from });
        return { before: null, written: { revision: 1 }, madeId: id };
      }
    }
  }

  /** Puts back what stood there before. @throws Refused when it was changed since */
  async takeBack(
    work: Work,
    at: Place,
    { kind, themeKey, place, before, written, madeId }: CarriedItem,
  ): Promise<void> {
    const { year, from } = at;
    const refuseChanged = (now: object | null): void =>
      refuseUnless(mayPutBack(now !== null && canonicalJson(now) === canonicalJson(written)));
    switch (kind) {
      case 'narrative': {
        const { said, revision } = await themeNow(work, at, themeKey);
        refuseChanged(said);
        return void (await writeNarrative(work, year, themeKey, revision, before as SaidOfTheme, from));
      }
      case 'judgement': {
        const { said, revision } = await criterionNow(work, at, place);
        refuseChanged(said);
        return void (await this.judgeCriterion.run(work, year, place, revision, before as SaidOfCriterion, from));
      }
      case 'evidence-link': {
        const link = await linkNow(work, madeId);
        refuseChanged(link?.said ?? null);
        return this.links.remove(work, year, madeId ?? '', link?.revision ?? 0, from);
      }
      case 'follow-on-action': {
        const action = await actionNow(work, madeId);
        refuseChanged(action?.said ?? null);
        return removeFollowOnAction(work, year, madeId ?? '', action?.revision ?? 0, from);
      }
    }
  }
}

async function themeNow(work: Work, { assessmentId }: Place, themeKey: string): Promise<Standing<SaidOfTheme>> {
  const [row] = await work.query<SaidOfTheme & { revision: number }>(
    `select narrative, narrative_classification as classification, revision from assessment_theme
     where council_id = $1 and assessment_id = $2 and theme_key = $3 for update`,
    [work.councilId, assessmentId, themeKey],
  );
  if (!row) throw new Error(`The assessment has no row for the theme ${themeKey}.`);
  const { revision, ...said } = row;
  return { said, revision };
}

async function criterionNow(work: Work, { assessmentId }: Place, key: string): Promise<Standing<SaidOfCriterion>> {
  const [row] = await work.query<SaidOfCriterion & { revision: number }>(
    `select judgement, reason, classification, revision from judgement
     where council_id = $1 and assessment_id = $2 and criterion_key = $3 for update`,
    [work.councilId, assessmentId, key],
  );
  if (!row) return { said: { judgement: null, reason: '', classification: publicByDefault }, revision: 0 };
  const { revision, ...said } = row;
  return { said, revision };
}

async function linkNow(work: Work, id: string | null): Promise<Standing<object> | null> {
  const [row] = await work.query<{ stance: string; shows: string; revision: number }>(
    'select stance, shows, revision from evidence_link where council_id = $1 and id = $2 and removed_at is null',
    [work.councilId, id],
  );
  if (!row) return null;
  const { revision, ...said } = row;
  return { said, revision };
}

async function actionNow(work: Work, id: string | null): Promise<Standing<object> | null> {
  const [row] = await work.query<{ revision: number }>(
    'select revision from follow_on_action where council_id = $1 and id = $2 and removed_at is null',
    [work.councilId, id],
  );
  return row ? { said: row, revision: row.revision } : null;
}

async function isRemoved(work: Work, evidenceId: string | null): Promise<boolean> {
  const rows = await work.query('select 1 from evidence where council_id = $1 and id = $2 and removed_at is not null', [
    work.councilId,
    evidenceId,
  ]);
  return rows.length > 0;
}
