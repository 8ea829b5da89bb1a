import { findPlaceholder } from '@best-value/model';
import type { AssessmentState } from '../../assessment/ladder/states.js';
import { stateWords } from '../../assessment/ladder/state-words.js';
import { postTitle, type PostKey } from '../../council/posts/posts.js';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';

/** What the rule looks at. */
export interface Signing {
  readonly year: string;
  readonly state: AssessmentState;
  readonly post: PostKey;
  readonly personId: string | null;
  /** Everyone in a post. */
  readonly holdings: readonly { readonly post: PostKey; readonly personId: string }[];
  /** Signatures of the text as it is now. */
  readonly signed: readonly { readonly post: PostKey; readonly personId: string; readonly name: string }[];
}

const theMonitor: PostKey = 'monitoring-officer';

/**
 * Whether a person may sign for a post: the text is there to be signed, the post is theirs, nobody has signed it, and the monitoring
 * officer is neither of the other two (Local Government and Housing Act 1989, section 5).
 */
export function maySign({ year, state, post, personId, holdings, signed }: Signing): Verdict {
  const title = inSentence(post);
  const because: Reason[] = [];
  if (state !== 'statutory-sign-off')
    because.push({ code: 'wrong-state', message: `The ${year} assessment ${stateWords[state]}.` });
  if (!holdings.some((one) => one.post === post && one.personId === personId))
    because.push({ code: 'not-your-post', message: `You are not the ${title} and do not deputise for them.` });
  const already = signed.find((one) => one.post === post);
  if (already)
    because.push({ code: 'already-signed', message: `${already.name} has signed this text as ${title} already.` });
  const own = signed.filter((one) => one.personId === personId && (one.post === theMonitor) !== (post === theMonitor));
  for (const other of own)
    because.push({
      code: 'monitors-themselves',
      message: `You signed this text as ${inSentence(other.post)}: the monitoring officer is another person than the other two.`,
    });
  return verdict(because);
}

/** Whether a comment says something. None is ever suggested to an officer. */
export function saysSomething(comment: string): Verdict {
  const placeholder = findPlaceholder(comment);
  if (placeholder !== null)
    return verdict([
      {
        code: 'placeholder',
        field: 'comment',
        message: `“${placeholder}” is still to be filled in. Write your comment in full`,
      },
    ]);
  // Letters of any script: a dash or a full stop is no comment.
  if (/\p{L}/u.test(comment)) return verdict([]);
  return verdict([{ code: 'empty', field: 'comment', message: 'Write your comment: it is printed in the report' }]);
}

/** Whoever signs what they led or edited declares it; nobody else is asked to. */
export function isDeclared(needed: string | null, declared: boolean): Verdict {
  if (needed === null || declared) return verdict([]);
  return verdict([
    {
      code: 'not-declared',
      field: 'declared',
      message: 'Confirm the declaration: you led or edited some of what you sign',
    },
  ]);
}

function inSentence(post: PostKey): string {
  return postTitle(post).toLowerCase();
}
