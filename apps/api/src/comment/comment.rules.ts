import type { Permission } from '../council/roles.js';
import { verdict, type Reason, type Verdict } from '../work/refusals.js';
import { mostComments } from './comment-bounds.js';

/** Someone of the council, as the rule looks at them. */
export interface Colleague {
  id: string;
  name: string;
  permissions: ReadonlySet<Permission>;
}

/**
 * Whether these people may be called by a comment: only who works in this council and may read the thread. A stranger is not
 * named, so nobody learns from the answer whether an id is somebody's.
 * @param colleagues those of the mentioned who belong to the council
 * @param restricted whether the place may be seen only by those who may read restricted material
 */
export function mayMention(
  mentioned: readonly string[],
  colleagues: readonly Colleague[],
  restricted: boolean,
): Verdict {
  const known = new Map(colleagues.map((one) => [one.id, one]));
  const because = mentioned.flatMap((id): Reason[] => {
    const reason = whyNot(known.get(id), restricted);
    return reason === null ? [] : [{ ...reason, field: 'mentions' }];
  });
  return verdict(because);
}

function whyNot(person: Colleague | undefined, restricted: boolean): Pick<Reason, 'code' | 'message'> | null {
  if (!person)
    return {
      code: 'mentions-stranger',
      message: 'You can mention only people who work in this council. Take the mention away',
    };
  if (!person.permissions.has('comment:read'))
    return {
      code: 'mentions-non-reader',
      message: `${person.name} may not read comments. Take the mention away, or ask an administrator about their roles`,
    };
  if (restricted && !person.permissions.has('restricted:read'))
    return {
      code: 'mentions-unrestricted',
      message: `This is exempt or confidential, and ${person.name} may not see it. Take the mention away`,
    };
  return null;
}

/** Whether one more comment may be added to a thread. @param comments how many there are */
export function mayAnswer(comments: number): Verdict {
  if (comments < mostComments) return verdict([]);
  return verdict([
    {
      code: 'thread-full',
      field: 'text',
      message: `A thread has ${mostComments} comments at most. Start another one.`,
    },
  ]);
}

/** Whether a thread may be started on something. @param removed whether it was removed from the library or the year */
export function mayStart(removed: boolean): Verdict {
  if (!removed) return verdict([]);
  return verdict([
    { code: 'place-removed', field: 'key', message: 'This has been removed. Put it back first, then comment on it.' },
  ]);
}
