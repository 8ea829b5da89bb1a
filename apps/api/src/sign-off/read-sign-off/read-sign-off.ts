import { Injectable } from '@nestjs/common';
import { deedsStatement } from '../../assessment/independence/deeds.store.js';
import type { Deed } from '../../assessment/independence/independence.rules.js';
import { Challenges } from '../../challenge/challenges.js';
import { postHoldingsStatement, type PostHolding } from '../../council/posts/post.store.js';
import { type YearContent, Contents } from '../../seal/content/contents.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { type RowsOf, Works } from '../../work/works.js';
import { type ApprovalRow, approvalsStatement } from '../approval.store.js';
import { type SignatureRow, signaturesStatement } from '../signature.store.js';
import type { SignOffView } from '../sign-off.view.js';
import { toSignOffView } from './to-sign-off-view.js';

export interface StandingRow {
  revision: number;
  lead_id: string;
}

/** Of whom nothing is found. */
const nobody = '00000000-0000-0000-0000-000000000000';

export type SignOffRows = [StandingRow, PostHolding, SignatureRow, ApprovalRow, Deed];

/** Who has signed the text of a year, and what may be done next. */
@Injectable()
export class ReadSignOff {
  constructor(
    private readonly works: Works,
    private readonly contents: Contents,
    private readonly challenges: Challenges,
  ) {}

  /** @param year `2026/27` @throws NotHere */
  async run(caller: Caller, year: string): Promise<SignOffView> {
    const content = await this.contents.read(caller, year);
    const rows = await this.rows(caller, content);
    const [[assessment]] = rows;
    if (!assessment) throw new NotHere('year');
    const { blockers } = await this.challenges.read(caller, year);
    return toSignOffView(content, assessment, rows, blockers, caller);
  }

  private rows(caller: Caller, { assessmentId, source: { year } }: YearContent): Promise<RowsOf<SignOffRows>> {
    const { councilId, personId } = caller;
    return this.works.read<SignOffRows>(caller, [
      {
        text: 'select revision, lead_id from assessment where council_id = $1 and year = $2',
        values: [councilId, year],
      },
      postHoldingsStatement(councilId),
      signaturesStatement(councilId, year),
      approvalsStatement(councilId, year),
      // Nobody's own part is asked of those who cannot sign.
      deedsStatement(councilId, assessmentId, personId ?? nobody),
    ]);
  }
}
