import { findPlaceholder } from '@best-value/model';
import { stateWords } from '../../assessment/ladder/state-words.js';
import type { Permission } from '../../council/roles.js';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';
import type { ReviewedTheme } from '../reviewer.rules.js';

/** A theme with two scores. */
export interface TwoScores {
  theme: ReviewedTheme;
  caller: { personId: string | null; permissions: ReadonlySet<Permission> };
  lead: string | null;
  /** Null when no round has a score, or none is of the text as it is. */
  reviewer: string | null;
}

/**
 * Whether the caller may say how two scores that differ were settled: those who gave them, and whoever leads the year. It is no
 * part of the theme's text, so it can still be written while the themes are moderated.
 */
export function mayResolve({ theme, caller: { personId, permissions }, lead, reviewer }: TwoScores): Verdict {
  const because: Reason[] = [];
  const leads =
    permissions.has('assessment:lead') || (theme.leadId === personId && permissions.has('assessment:judge'));
  const reviews = theme.reviewerId === personId && permissions.has('theme:review');
  if (personId === null || !(leads || reviews))
    because.push({
      code: 'not-theirs',
      message: 'Only whoever leads or reviews this theme, or a lead officer, can say how it was settled.',
    });
  if (theme.state !== 'drafting' && theme.state !== 'moderation')
    because.push({ code: 'locked', message: `The ${theme.year} assessment ${stateWords[theme.state]}.` });
  if (theme.stage === 'drafting' || reviewer === null)
    because.push({ code: 'no-second-score', message: 'The reviewer has not scored this theme.' });
  else if (reviewer === lead)
    because.push({ code: 'no-disagreement', message: 'Lead and reviewer give this theme the same score.' });
  return verdict(because);
}

/** Whether the words say something. */
export function saysHow(resolution: string): Verdict {
  if (!/\p{L}/u.test(resolution))
    return verdict([{ code: 'empty', field: 'resolution', message: 'Say how the two scores were settled' }]);
  const placeholder = findPlaceholder(resolution);
  if (placeholder === null) return verdict([]);
  return verdict([
    {
      code: 'placeholder',
      field: 'resolution',
      message: `“${placeholder}” is still to be filled in. Say how it was settled`,
    },
  ]);
}
