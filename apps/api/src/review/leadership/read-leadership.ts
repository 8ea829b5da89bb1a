import { Injectable } from '@nestjs/common';
import { deedsStatement } from '../../assessment/independence/deeds.store.js';
import type { Deed } from '../../assessment/independence/independence.rules.js';
import { movesOf } from '../../assessment/ladder/moves-of.js';
import { readerOf, standingOf } from '../../assessment/to-assessment-view.js';
import { gapsSeen } from '../../assessment/blind/gaps-seen.js';
import { type Challenged, Challenges } from '../../challenge/challenges.js';
import { type YearContent, Contents } from '../../seal/content/contents.js';
import { changedParts, partsOf } from '../../seal/content/parts.js';
import { changeInWords } from '../../sign-off/changes.js';
import type { Caller } from '../../work/caller.js';
import type { Verdict } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import { approvalsWithWordsStatement, type ApprovalWithWordsRow } from '../approve/approval-rows.js';
import { hasScoredNothing, isAgreed, mayApprove } from '../approve/approve.rules.js';
import type { MayView } from '../review.view.js';
import type { ApprovalView, LeadershipView } from './leadership.view.js';

/** Nobody: has done nothing. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** What senior leadership decides on. */
@Injectable()
export class ReadLeadership {
  constructor(
    private readonly works: Works,
    private readonly contents: Contents,
    private readonly challenges: Challenges,
  ) {}

  /** @param year `2026/27` @throws NotHere */
  async run(caller: Caller, year: string): Promise<LeadershipView> {
    const content = await this.contents.read(caller, year);
    const challenged = await this.challenges.read(caller, year);
    const [approvals, deeds] = await this.works.read<[ApprovalWithWordsRow, Deed]>(caller, [
      approvalsWithWordsStatement(caller.councilId, year),
      deedsStatement(caller.councilId, content.assessmentId, caller.personId ?? nobody),
    ]);
    return toView(content, challenged, approvals, deeds, caller);
  }

  /** As `run`, inside a work. @throws NotHere */
  async readIn(work: Work, year: string): Promise<LeadershipView> {
    const { councilId, caller } = work;
    const content = await this.contents.readIn(work, year);
    const challenged = await this.challenges.readIn(work, year);
    const statements = [
      approvalsWithWordsStatement(councilId, year),
      deedsStatement(councilId, content.assessmentId, caller.personId ?? nobody),
    ] as const;
    const [approvals, deeds] = await Promise.all([
      work.query<ApprovalWithWordsRow>(statements[0].text, statements[0].values, statements[0].name),
      work.query<Deed>(statements[1].text, statements[1].values, statements[1].name),
    ]);
    return toView(content, challenged, approvals, deeds, caller);
  }
}

function toView(
  { edition, content }: YearContent,
  { parts: { assessment, ...rows }, model, blockers }: Challenged,
  approvals: readonly ApprovalWithWordsRow[],
  deeds: readonly Deed[],
  caller: Caller,
): LeadershipView {
  const { contentHash } = content;
  const ofText = approvals.filter((row) => row.content_hash === contentHash);
  const { year, state } = assessment;
  const given = ofText.map(({ person_id: personId, independent }) => ({ personId, independent }));
  const standing = standingOf(assessment, rows.themes, model);
  return {
    year,
    edition,
    state,
    revision: assessment.revision,
    contentHash,
    approvals: approvals.map((row) => toApprovalView(row, content, caller)),
    agreed: isAgreed(ofText),
    approve: toMay(mayApprove({ year, state, caller, blockers, approvals: given })),
    independent: toMay(hasScoredNothing(deeds)),
    moves: movesOf(standing, gapsSeen(model, rows, readerOf(caller)), caller),
  };
}

function toApprovalView(
  row: ApprovalWithWordsRow,
  { contentHash, restrictedDocument }: YearContent['content'],
  caller: Caller,
): ApprovalView {
  const current = row.content_hash === contentHash;
  const seesRestricted = caller.permissions.has('restricted:read');
  const changes = current ? [] : changedParts(row.parts, partsOf(restrictedDocument));
  return {
    name: row.person_name,
    independent: row.independent,
    current,
    comment: row.comment,
    at: row.at.toISOString(),
    changes: changes.filter(({ restricted }) => seesRestricted || !restricted).map(changeInWords),
  };
}

function toMay(answer: Verdict): MayView {
  return { allowed: answer.allowed, because: answer.allowed ? [] : answer.because };
}
