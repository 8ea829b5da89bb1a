import type { AssessmentState } from '../assessment/ladder/states.js';
import { stateWords } from '../assessment/ladder/state-words.js';
import { posts, type PostKey } from '../council/posts/posts.js';
import { type Reason, verdict, type Verdict } from '../work/refusals.js';

/** What the rule looks at. */
export interface Sealing {
  readonly year: string;
  readonly state: AssessmentState;
  /** Posts that have signed the text as it is. */
  readonly signed: readonly PostKey[];
  /** Posts that have signed some text of this edition. */
  readonly signedEarlier: readonly PostKey[];
  /** Approvals of the text as it is. */
  readonly approvals: readonly { readonly independent: boolean }[];
  readonly approvedEarlier: boolean;
  /** Everything in the text that must be put right first. */
  readonly blockers: readonly Reason[];
}

/** Whether a year may be sealed: agreed, signed by all three, approved independently, and nothing left that blocks. */
export function maySeal(sealing: Sealing): Verdict {
  const { year, state, signed, signedEarlier, blockers } = sealing;
  const because: Reason[] = [];
  if (state !== 'statutory-sign-off')
    because.push({ code: 'wrong-state', message: `The ${year} assessment ${stateWords[state]}.` });
  // What is sealed already lacks nothing; the rest would only say so in other words.
  if (state === 'sealed') return verdict(because);
  for (const { key, title } of posts) {
    if (signed.includes(key)) continue;
    const message = signedEarlier.includes(key)
      ? `The ${title.toLowerCase()} signed an earlier text, and must sign again.`
      : `The ${title.toLowerCase()} has not signed.`;
    because.push({ code: 'not-signed', message, field: key });
  }
  because.push(...approvalMissing(sealing), ...blockers);
  return verdict(because);
}

function approvalMissing({ approvals, approvedEarlier }: Sealing): Reason[] {
  if (approvals.some(({ independent }) => independent)) return [];
  if (approvals.length > 0)
    return [
      {
        code: 'not-independent',
        message:
          'Everyone who approved this text for senior leadership has scored some of it: one must have scored nothing.',
      },
    ];
  const message = approvedEarlier
    ? 'Senior leadership approved an earlier text, and must approve again.'
    : 'Senior leadership has not approved this text.';
  return [{ code: 'not-approved', message }];
}

/** Only what is sealed is revised. */
export function mayRevise({ year, state }: { year: string; state: AssessmentState }): Verdict {
  if (state === 'sealed') return verdict([]);
  return verdict([
    { code: 'wrong-state', message: `The ${year} assessment ${stateWords[state]}: only a sealed year is revised.` },
  ]);
}
