import { criteriaOf, judgementOf, scoreOf } from '../criteria.js';
import type { Criterion, CriterionKey, JudgementKey, ModelDocument, ThemeKey } from '../model.js';
import type { Change, CriterionMovement, JudgedYear, ThemeMovement } from './movement.js';

/** A follow-on action as far as a reason speaks of it. */
export interface CompletedSince {
  readonly id: string;
  readonly title: string;
  readonly themeKey: ThemeKey;
}

/** What is offered to say why a score moved. */
export interface OfferedReason {
  readonly text: string;
  /** Whether anything that is recorded explains it; otherwise the sentence says no more than what moved. */
  readonly explained: boolean;
  /** The follow-on actions that it names or counts, in their order. */
  readonly followOnActionIds: readonly string[];
}

/** Most follow-on actions and judgements that are named; the others are counted. */
const MOST_NAMED = 2;
/** The longest that a criterion or a title is quoted, in characters. */
const LONGEST_QUOTE = 160;

/**
 * The sentence that says why a theme's score went up or down, in the words of the two versions: the follow-on actions completed
 * since (of a score that rose) and the judgements that went the same way. It is an offer: a person edits it and answers for it.
 * @param moved of one theme, from the one year to the other
 * @param completed follow-on actions that are complete now and were not then
 * @returns null when the score did neither
 * @throws RangeError for a score or judgement that its model does not have
 */
export function offeredReason(
  before: JudgedYear,
  now: JudgedYear,
  moved: ThemeMovement,
  completed: readonly CompletedSince[],
): OfferedReason | null {
  const theme = now.model.themes.find(({ key }) => key === moved.themeKey);
  if (!theme || moved.before === null || moved.now === null) return null;
  if (moved.change !== 'up' && moved.change !== 'down') return null;
  const way = moved.change;
  const actions = way === 'up' ? completed.filter(({ themeKey }) => themeKey === theme.key) : [];
  const judgements = moved.criteria.filter(({ change }) => change === way);
  const against = moved.criteria.filter(({ change }) => change === opposite[way]).length;
  const causes = [...actionsInWords(actions), ...judgementsInWords(judgements, way, before.model, now.model)];
  const from = scoreOf(before.model, moved.before).word;
  const to = scoreOf(now.model, moved.now).word;
  const although =
    against === 0 ? '' : `, although ${against} ${against === 1 ? 'judgement' : 'judgements'} went ${opposite[way]}`;
  const because = causes.length === 0 ? '' : ` because ${causes.join(', and ')}`;
  return {
    text: `${theme.title} moved from ${from} to ${to}${because}${although}.`,
    explained: causes.length > 0,
    followOnActionIds: actions.map(({ id }) => id),
  };
}

type Way = 'up' | 'down';
const opposite: Readonly<Record<Way, Way & Change>> = { up: 'down', down: 'up' };

function actionsInWords(actions: readonly CompletedSince[]): string[] {
  if (actions.length === 0) return [];
  if (actions.length === 1) return [`the follow-on action ${quoted(actions[0].title)} was completed`];
  return [`the follow-on actions ${named(actions.map(({ title }) => quoted(title)))} were completed`];
}

function judgementsInWords(
  judgements: readonly CriterionMovement[],
  way: Way,
  earlier: ModelDocument,
  later: ModelDocument,
): string[] {
  if (judgements.length === 0) return [];
  const texts = judgements.map(({ criterionKey, from, before, now }) => {
    const was = wordOf(earlier, from[0], before);
    const is = wordOf(later, criterionKey, now);
    return `${quoted(criterionIn(later, criterionKey)?.text ?? criterionKey)} (${was}, now ${is})`;
  });
  if (texts.length === 1) return [`the judgement of ${texts[0]} went ${way}`];
  return [`${texts.length} judgements went ${way}: ${named(texts)}`];
}

/** Such as "“A”, “B” and 3 more". */
function named(texts: readonly string[]): string {
  const more = texts.length - MOST_NAMED;
  const all = more > 0 ? [...texts.slice(0, MOST_NAMED), `${more} more`] : texts;
  return `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
}

/** The first line, without its full stop, cut at a word. */
function quoted(text: string): string {
  const [line] = text.trim().split('\n');
  const whole = line.trim().replace(/[.:;,]+$/u, '');
  if (whole.length <= LONGEST_QUOTE) return `“${whole}”`;
  const cut = whole.slice(0, LONGEST_QUOTE);
  return `“${cut.replace(/\s+\S*$/u, '')} …”`;
}

function wordOf(model: ModelDocument, criterionKey: CriterionKey, judgement: JudgementKey | null): string {
  const criterion = criterionIn(model, criterionKey);
  if (!criterion || judgement === null) return 'not judged';
  return judgementOf(model, criterion.kind, judgement).word.toLowerCase();
}

function criterionIn({ themes }: ModelDocument, criterionKey: CriterionKey): Criterion | undefined {
  return themes.flatMap(criteriaOf).find(({ key }) => key === criterionKey);
}
