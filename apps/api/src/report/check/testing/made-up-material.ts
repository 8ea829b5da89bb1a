import { posts } from '../../../council/posts/posts.js';
import type { CheckedText, CheckMaterial } from '../material.js';
import type { ProblemPlace } from '../problem.js';

/** A sealed year that has nothing wrong with it. */
export function madeUpMaterial(changes: Partial<CheckMaterial> = {}): CheckMaterial {
  return {
    year: '2026/27',
    state: 'sealed',
    today: '2027-05-04',
    blockers: [],
    gaps: [],
    officers: posts.map(({ key, title }) => ({ post: key, title, held: true, signed: 'yes' })),
    unexplained: [],
    texts: [],
    furtherTexts: [],
    references: new Set(['3', '4', '3.1', '3.2', '4.1', 'E1', 'E2', 'A1', 'C3.1', 'I3.1']),
    figures: [],
    tables: [],
    replaced: [],
    mentions: [],
    meetings: [],
    keyOrPrivate: null,
    published: null,
    edition: 1,
    packed: [],
    links: [],
    covering: [],
    ...changes,
  };
}

export const narrative: ProblemPlace = { themeKey: 'culture', field: 'themes/culture/narrative' };

/** One text of a theme, as it is published. */
export function text(words: string, where = 'Paragraph 3.2'): CheckedText {
  return { where, text: words, place: narrative };
}
