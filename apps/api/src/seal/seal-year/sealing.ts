import { NONE_BEFORE } from '@best-value/model';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../../assessment/assessment.entity.js';
import { Challenges } from '../../challenge/challenges.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { approvalsIn, approvalsOf, toSealedApproval } from '../../sign-off/approval.store.js';
import { signaturesIn, signaturesOf, toSealedSignature } from '../../sign-off/signature.store.js';
import { type YearContent, Contents } from '../content/contents.js';
import type { Sealed } from '../seal-of.js';
import { maySeal } from '../seal.rules.js';
import { lastSealIn } from '../seal.store.js';

/** All that a seal is made of, as it stands at one moment. */
export interface Sealing {
  year: YearContent;
  /** The council's seals before this one. */
  number: number;
  /** Without the moment of sealing. */
  parts: Omit<Sealed, 'sealedAt'>;
}

/** Finds out what a seal would be made of, and whether it may be made. */
@Injectable()
export class SealingReader {
  constructor(
    private readonly contents: Contents,
    private readonly challenges: Challenges,
  ) {}

  /**
   * @param assessment held until the work ends
   * @throws Refused with everything that keeps the year from being sealed
   */
  async read(work: Work, assessment: Assessment): Promise<Sealing> {
    const { year, state } = assessment;
    const content = await this.contents.readIn(work, year);
    const { contentHash, publicHash, salted } = content.content;
    const signatures = await signaturesIn(work, year);
    const approvals = await approvalsIn(work, year);
    const signed = signaturesOf(signatures, contentHash);
    const approved = approvalsOf(approvals, contentHash);
    refuseUnless(
      maySeal({
        year,
        state,
        signed: signed.map(({ post }) => post),
        signedEarlier: signatures.map(({ post }) => post),
        approvals: approved,
        approvedEarlier: approvals.length > 0,
        blockers: await this.challenges.blockersIn(work, year),
      }),
    );
    const last = await lastSealIn(work);
    return {
      year: content,
      number: (last?.number ?? 0) + 1,
      parts: {
        publicHash,
        salted,
        approvals: approved.map(toSealedApproval),
        signatures: signed.map(toSealedSignature),
        previousSeal: last?.seal ?? NONE_BEFORE,
      },
    };
  }
}
