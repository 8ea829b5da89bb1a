import { findPlaceholder, type Gap } from '@best-value/model';
import { stageWords } from '../../assessment/ladder/state-words.js';
import { type ThemeMoveKey, themeMove } from '../../assessment/ladder/ladder.js';
import { isFitToRead } from '../../assessment/move-on/move-on.rules.js';
import type { Permission } from '../../council/roles.js';
import { type Reason, reasonsOf, verdict, type Verdict } from '../../work/refusals.js';
import { hasReviews, maySeeWithFreshEyes, type ReviewedTheme, type Reviewer } from '../reviewer.rules.js';

/** Everything that decides whether a theme may be moved. */
export interface Travelling {
  theme: ReviewedTheme;
  caller: { personId: string | null; permissions: ReadonlySet<Permission> };
  /** Whoever is to review it, with what they did in it; null when nobody is, or they have left the council. */
  reviewer: Reviewer | null;
  /** What came along into it from an earlier year and has not been read. */
  unread: Verdict;
  /** What is missing in the theme. */
  gaps: readonly Gap[];
  /** The newest round; null when it was never sent to review. */
  round: { reviewerId: string; score: string | null; reason: string } | null;
  /** How much evidence is tied to the theme, and how much of it was looked into in the round. */
  evidence: number;
  samples: number;
}

/** Whether this caller may make a move of a theme now: every reason why not. */
export function mayMoveTheme(key: ThemeMoveKey, travelling: Travelling): Verdict {
  const { theme } = travelling;
  const whose = isTheirs(key, travelling);
  const there = hasReviews(theme);
  const way = isOnWay(key, theme);
  const more = way.allowed ? rules[key](travelling) : [];
  return verdict(reasonsOf([whose, there, way, ...more]));
}

/** Whether a theme has this move from where it stands. */
function isOnWay(key: ThemeMoveKey, { stage }: ReviewedTheme): Verdict {
  // On the short ladder there is none; that is said once, of the year.
  if (themeMove(key, stage, 'full')) return verdict([]);
  return verdict([{ code: 'wrong-stage', message: `This theme ${stageWords[stage]}.` }]);
}

/** A theme is sent and taken back by those who answer for it, returned and finished by its reviewer, opened again by the year's lead. */
function isTheirs(key: ThemeMoveKey, { theme, caller: { personId, permissions } }: Travelling): Verdict {
  const leads = permissions.has('assessment:lead');
  if (key === 'reopen-theme') return unless(leads, 'Only a lead officer can open a theme again.');
  if (key === 'return-to-lead' || key === 'finish-review') {
    const reviews = theme.reviewerId !== null && theme.reviewerId === personId && permissions.has('theme:review');
    return unless(reviews, 'Only the reviewer of this theme can do this.');
  }
  if (theme.reviewerId !== null && theme.reviewerId === personId)
    return unless(false, 'You review this theme: whoever leads it, or another lead officer, sends it to you.');
  const leadsTheme = theme.leadId !== null && theme.leadId === personId && permissions.has('assessment:judge');
  return unless(leads || leadsTheme, 'Only whoever leads this theme, or a lead officer, can do this.');
}

const rules: Record<ThemeMoveKey, (travelling: Travelling) => Verdict[]> = {
  'send-to-review': ({ theme, reviewer, unread, gaps }) => [hasReviewer(theme, reviewer), unread, isFitToRead(gaps)],
  'take-back': () => [],
  'return-to-lead': () => [],
  'finish-review': (travelling) => [isReviewed(travelling), hasReviewer(travelling.theme, travelling.reviewer, 'You')],
  'reopen-theme': () => [],
};

/** Somebody reviews it who may: also when they edited it after they were chosen. */
function hasReviewer(theme: ReviewedTheme, reviewer: Reviewer | null, who?: 'You'): Verdict {
  if (reviewer === null)
    return verdict([
      { code: 'no-reviewer', message: 'Nobody reviews this theme yet. A lead officer chooses the reviewer.' },
    ]);
  return maySeeWithFreshEyes(theme, reviewer, who ?? reviewer.name);
}

/** A review is finished with a score, the reason for it and, where there is evidence, at least one look into it. */
function isReviewed({ round, evidence, samples }: Travelling): Verdict {
  const because: Reason[] = [];
  if ((round?.score ?? null) === null)
    because.push({ code: 'own-score-missing', field: 'score', message: 'Give the theme your own score.' });
  const reason = round?.reason.trim() ?? '';
  const placeholder = findPlaceholder(reason);
  if (!/[\p{L}\p{N}]/u.test(reason))
    because.push({ code: 'own-reason-missing', field: 'reason', message: 'Say why you score it so.' });
  else if (placeholder !== null)
    because.push({
      code: 'placeholder',
      field: 'reason',
      message: `“${placeholder}” is still in the reason for your score.`,
    });
  if (evidence > 0 && samples === 0)
    because.push({
      code: 'nothing-sampled',
      field: 'samples',
      message: 'Look into at least one item of evidence and write down what you found.',
    });
  return verdict(because);
}

function unless(theirs: boolean, message: string): Verdict {
  return verdict(theirs ? [] : [{ code: 'not-theirs', message }]);
}
