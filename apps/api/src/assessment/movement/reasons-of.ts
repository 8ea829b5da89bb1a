import { type Crosswalk, movement, offeredReason, scoreOf, type ThemeMovement } from '@best-value/model';
import { hashOf } from '../../seal/content/sha256.js';
import type { Caller } from '../../work/caller.js';
import type { MovementActionRow } from './movement-rows.js';
import type { MovementReasonView, NamedActionView } from './movement.view.js';
import type { MovementYear } from './movement-years.js';

type Reader = Pick<Caller, 'permissions'>;

/**
 * Why the scores of each year moved, newest year first: what was saved, and what would be offered while the text is drafted. A year is
 * set beside the latest sealed one before it, as its report is; where none is sealed, beside the one before it.
 * @param years oldest first
 */
export function reasonsOf(
  years: readonly MovementYear[],
  crosswalks: readonly Crosswalk[],
  caller: Reader,
): MovementReasonView[] {
  return years
    .flatMap((year, at) => {
      const earlier = years.slice(0, at);
      const before = earlier.findLast(({ source }) => source === 'sealed') ?? earlier.at(-1);
      return before ? [reasonsIn(year, before, crosswalks, caller)] : [];
    })
    .toReversed()
    .flat();
}

function reasonsIn(
  year: MovementYear,
  before: MovementYear,
  crosswalks: readonly Crosswalk[],
  caller: Reader,
): MovementReasonView[] {
  const beforeIsDraft = before.source === 'draft';
  return movement(before, year.draft, crosswalks).flatMap((moved): MovementReasonView[] => {
    const { themeKey } = moved;
    // What is said of a change says both scores.
    if (year.blind.has(themeKey) || (beforeIsDraft && before.blind.has(themeKey))) return [];
    const saved = year.row.reasons.find(({ theme_key }) => theme_key === themeKey);
    const hasMoved = moved.change === 'up' || moved.change === 'down';
    if (!hasMoved && (saved === undefined || saved.text === '')) return [];
    const offered = offeredIn(year, before, moved);
    const named = new Map(year.row.follow_on_actions.map((action) => [action.id, action]));
    const ids = (saved?.follow_on_action_ids ?? []).filter((id) => named.has(id));
    const seen = ids.flatMap((id) => year.actions.filter((action) => action.id === id));
    const withheld = seen.length < ids.length;
    return [
      {
        year: year.year,
        themeKey,
        since: before.year,
        before: moved.before === null ? null : scoreOf(before.model, moved.before).word,
        now: moved.now === null ? null : scoreOf(year.draft.model, moved.now).word,
        change: moved.change,
        text: withheld ? '' : (saved?.text ?? ''),
        withheld,
        followOnActions: withheld ? [] : seen.map(toNamed),
        revision: saved?.revision ?? 0,
        updatedBy: saved?.updated_by ?? null,
        updatedAt: saved ? new Date(saved.updated_at).toISOString() : null,
        offered,
        offeredChanged:
          saved !== undefined && saved.text !== '' && offered !== null && saved.offered_hash !== hashOf(offered.text),
        mayChange: caller.permissions.has('assessment:judge') && isDrafted(year, themeKey),
        choices: openActions(year, themeKey).map(toNamed),
      },
    ];
  });
}

/** Made from what is public alone: the reason is printed for everybody. */
function offeredIn(year: MovementYear, before: MovementYear, moved: ThemeMovement): MovementReasonView['offered'] {
  if (!isDrafted(year, moved.themeKey)) return null;
  const called = ({ theme_key, title }: MovementActionRow): string => `${theme_key}\n${title.trim().toLowerCase()}`;
  const done = new Set(before.row.follow_on_actions.filter(({ status }) => status === 'complete').map(called));
  const completed = openActions(year, moved.themeKey)
    .filter((action) => action.status === 'complete' && !done.has(called(action)))
    .map(({ id, title, theme_key }) => ({ id, title, themeKey: theme_key }));
  const offered = offeredReason(before, year.draft, moved, completed);
  return offered && { ...offered, followOnActionIds: [...offered.followOnActionIds] };
}

function isDrafted({ row }: MovementYear, themeKey: string): boolean {
  const theme = row.themes.find(({ theme_key }) => theme_key === themeKey);
  return row.state === 'drafting' && theme?.stage === 'drafting';
}

/** The public follow-on actions of the theme. */
function openActions({ row }: MovementYear, themeKey: string): MovementActionRow[] {
  return row.follow_on_actions.filter(
    ({ theme_key, classification }) => theme_key === themeKey && classification.level === 'public',
  );
}

function toNamed({ id, title }: MovementActionRow): NamedActionView {
  return { id, title };
}
