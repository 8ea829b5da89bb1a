import { sentence } from '../report/appendix/english.js';
import type { Part, ChangedPart } from '../seal/content/parts.js';
import type { Reason } from '../work/refusals.js';

const kinds: Record<Part['kind'], string> = {
  assessment: 'the lead or the model',
  'last-year': 'the earlier year that it is set beside',
  reason: 'the reason why its score moved',
  score: 'the score or its reason',
  narrative: 'the narrative',
  theme: 'the lead or the evidence of the theme',
  criterion: 'a criterion',
  evidence: 'an item of evidence',
  'follow-on-action': 'a follow-on action',
  answer: 'a published answer',
};
const hows = { added: 'was added', removed: 'was removed', changed: 'was changed' } as const;

/** One change in words: "Leadership: the narrative was changed". What is gone and whose title nobody knows has none. */
export function changeInWords({ kind, title, how }: Pick<ChangedPart, 'kind' | 'title' | 'how'>): string {
  if (title === '') return `${sentence(kinds[kind])} ${hows[how]}`;
  if (kind === 'evidence') return `Evidence “${title}” ${hows[how]}`;
  if (kind === 'follow-on-action') return `Follow-on action “${title}” ${hows[how]}`;
  if (kind === 'answer') return `The published answer to “${title}” ${hows[how]}`;
  if (kind === 'criterion') return `The answer to “${title}” ${hows[how]}`;
  return `${title}: ${kinds[kind]} ${hows[how]}`;
}

/** A change as one reason of a refusal, with its place. */
export function toReason(change: ChangedPart): Reason {
  return {
    code: 'text-changed',
    message: `${changeInWords(change)}.`,
    ...(change.themeKey === null ? {} : { themeKey: change.themeKey }),
    ...(change.kind === 'criterion' ? { criterionKey: change.key } : {}),
  };
}
