import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../../assessment/assessment.entity.js';
import { lockAssessment } from '../../assessment/assessment.store.js';
import { deedsIn } from '../../assessment/independence/deeds.store.js';
import { moveAssessment } from '../../assessment/ladder/move-assessment.js';
import { TellOfMove } from '../../assessment/ladder/tell-of-move.js';
import { record } from '../../audit-trail/record.js';
import { Challenges } from '../../challenge/challenges.js';
import type { Content } from '../../seal/content/content.js';
import { Contents } from '../../seal/content/contents.js';
import { partsOf } from '../../seal/content/parts.js';
import { NotAllowed, refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { ReadLeadership } from '../leadership/read-leadership.js';
import type { LeadershipView } from '../leadership/leadership.view.js';
import { approvalsWithWordsStatement, type ApprovalWithWordsRow } from './approval-rows.js';
import { Approval } from './approval.entity.js';
import type { ApproveDto } from './approve.dto.js';
import { hasScoredNothing, isAgreed, isSameText, mayApprove } from './approve.rules.js';

/** Approves the text of a year for senior leadership, and takes the year on when somebody who has scored nothing has. */
@Injectable()
export class Approve {
  constructor(
    private readonly contents: Contents,
    private readonly challenges: Challenges,
    private readonly leadership: ReadLeadership,
    private readonly tellOfMove: TellOfMove,
  ) {}

  /**
   * An approval of a text counts for as long as the text is the same: when the year has come back unchanged, whoever approves
   * takes it on, and nobody approves the same text twice.
   * @throws NotHere, Stale, Refused with all reasons at once
   */
  async run(work: Work, year: string, revision: number, input: ApproveDto): Promise<LeadershipView> {
    const assessment = await lockAssessment(work, year, 'write');
    if (assessment.revision !== revision)
      throw new Stale(await this.leadership.readIn(work, year), null, assessment.updatedAt.toISOString());
    const { personId } = work.caller;
    if (personId === null) throw new NotAllowed('Whoever runs the service approves nothing.');
    const { content } = await this.contents.readIn(work, year);
    const approvals = await this.approvalsOf(work, year, content);
    const blockers = await this.challenges.blockersIn(work, year);
    refuseUnless(mayApprove({ ...assessment, caller: work.caller, blockers, approvals }));
    refuseUnless(isSameText(input.contentHash, content.contentHash));
    const own = approvals.some((one) => one.personId === personId);
    const independent = hasScoredNothing(await deedsIn(work, assessment.id, personId)).allowed;
    if (!own) await this.keep(work, assessment, content, independent, input.comment?.trim() ?? '');
    if (isAgreed(own ? approvals : [...approvals, { independent }])) {
      await moveAssessment(work, assessment, 'approve', { after: { contentHash: content.contentHash } });
      await this.tellOfMove.run(work, assessment, 'approve');
    }
    return this.leadership.readIn(work, year);
  }

  private async approvalsOf(work: Work, year: string, { contentHash }: Content) {
    const { text, values, name } = approvalsWithWordsStatement(work.councilId, year);
    const rows = await work.query<ApprovalWithWordsRow>(text, values, name);
    return rows
      .filter((row) => row.content_hash === contentHash)
      .map(({ person_id: personId, independent }) => ({ personId, independent }));
  }

  private async keep(
    work: Work,
    { id, year, edition }: Assessment,
    { contentHash, restrictedDocument }: Content,
    independent: boolean,
    comment: string,
  ): Promise<void> {
    const { councilId, caller, now } = work;
    await work.repository(Approval).insert({
      councilId,
      id: randomUUID(),
      assessmentId: id,
      edition,
      personId: caller.personId ?? '',
      personName: caller.name,
      independent,
      contentHash,
      comment,
      at: now,
      parts: partsOf(restrictedDocument),
    });
    record(work, {
      act: 'approve-text',
      objectType: 'approval',
      objectId: id,
      objectTitle: year,
      assessmentId: id,
      before: null,
      after: { independent, comment, edition, contentHash },
    });
  }
}
