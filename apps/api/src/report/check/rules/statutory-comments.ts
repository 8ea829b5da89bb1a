import type { CheckMaterial, OfficerStanding } from '../material.js';
import type { Problem } from '../problem.js';

/** Each of the three officers has commented on exactly the text that will be published, and signed it. */
export function statutoryComments({ state, officers }: CheckMaterial): Problem[] {
  // It was sealed with all three.
  if (state === 'sealed') return [];
  return officers.filter(({ signed }) => signed !== 'yes').map(problemOf);
}

function problemOf({ post, title, held, signed }: OfficerStanding): Problem {
  const officer = title.toLowerCase();
  const base = { rule: 'statutory-comment', severity: 'stops', where: '' } as const;
  if (signed === 'stale') {
    const message = `The ${officer} commented on an earlier text, and must sign again.`;
    return { ...base, message, field: `sign-off/${post}` };
  }
  if (!held) return { ...base, message: `Nobody is named as ${officer}.`, field: `posts/${post}` };
  return { ...base, message: `The ${officer} has not commented and signed.`, field: `sign-off/${post}` };
}
