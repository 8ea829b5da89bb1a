import type { MovePlan, ModelDocument } from '@best-value/model';
import { type Reason, reasonsOf, type Verdict, verdict } from '../../work/refusals.js';
import { mayEdit, mayEditTheme } from '../edit.rules.js';
import { maySay } from '../judge-criterion/judge-criterion.rules.js';
import type { AssessmentState, ThemeStage } from '../ladder/states.js';
import type { MoveVersionDto } from './move-version.dto.js';

/** A year as the rules of a move look at it. */
export interface MovingYear {
  year: string;
  state: AssessmentState;
  themes: readonly { key: string; stage: ThemeStage }[];
  /** Scores that reviewers gave in this year, of whichever round. */
  reviewScores: readonly string[];
  /** How much came along from an earlier year and was not decided on yet. */
  unread: number;
}

/** Only what is being drafted is moved: whoever reviews, approves or signs a text has it stay as it is. */
export function mayMoveNow({ year, state, themes }: Pick<MovingYear, 'year' | 'state' | 'themes'>): Verdict {
  return verdict(reasonsOf([mayEdit({ year, state }), ...themes.map(({ key, stage }) => mayEditTheme(key, stage))]));
}

/**
 * Whether a year can come from one version to the other at all.
 * @param related whether crosswalks lead from the one to the other
 */
export function mayMoveTo(moving: MovingYear, from: ModelDocument, to: ModelDocument, related: boolean): Verdict {
  const because: Reason[] = [];
  if (from.id === to.id)
    because.push({
      code: 'same-version',
      field: 'to',
      message: 'The year is on this version already. Choose another one.',
    });
  if (!related)
    because.push({
      code: 'not-related',
      message: `Nothing says how the criteria of “${from.title}” became those of “${to.title}”. Relate the two versions to each other first.`,
    });
  if (moving.unread > 0)
    because.push({
      code: 'carried-unread',
      message:
        'Something that came along from an earlier year still waits to be confirmed, changed or dropped. Decide on it first: it belongs to the criteria of the version that the year is on.',
    });
  const themes = to.themes.map(({ key }) => key);
  if (moving.themes.some(({ key }) => !themes.includes(key)) || themes.length !== moving.themes.length)
    because.push({ code: 'other-themes', message: `“${to.title}” has other themes: the year cannot be moved to it.` });
  if (moving.reviewScores.some((score) => !to.scale.some(({ key }) => key === score)))
    because.push({
      code: 'other-scale',
      message: `Reviewers have scored in this year in words that “${to.title}” does not have: the year cannot be moved to it.`,
    });
  return verdict(because);
}

/** Whether the decisions can be made of this plan. Fields are named as they were sent. */
export function mayDecide(plan: MovePlan, to: ModelDocument, input: MoveVersionDto): Verdict {
  const known = new Map(plan.criteria.map((one) => [one.criterionKey, one]));
  const because: Reason[] = [];
  for (const key of input.keep) {
    if (known.get(key)?.proposal !== 'keep')
      because.push({
        code: 'cannot-keep',
        field: 'keep',
        criterionKey: key,
        message: `What was said of “${key}” cannot be kept as it is`,
      });
  }
  const named = new Set(input.keep);
  for (const [at, { criterionKey, judgement, reason }] of input.adapt.entries()) {
    const field = `adapt.${at}`;
    const criterion = known.get(criterionKey);
    if (!criterion || named.has(criterionKey)) {
      because.push({
        code: 'not-to-adapt',
        field: `${field}.criterionKey`,
        message: criterion
          ? `“${criterionKey}” is decided twice`
          : `There is no criterion “${criterionKey}” in the new version`,
      });
      continue;
    }
    named.add(criterionKey);
    for (const one of reasonsOf([maySay(to, criterion.kind, judgement, reason)]))
      because.push({ ...one, criterionKey, field: `${field}.${one.field ?? 'judgement'}` });
  }
  const asked = plan.scores.filter(({ proposal }) => proposal === 'choose').map(({ themeKey }) => themeKey);
  for (const [at, { themeKey, score }] of input.scores.entries()) {
    if (!asked.includes(themeKey) || input.scores.findIndex((one) => one.themeKey === themeKey) !== at)
      because.push({
        code: 'not-asked',
        field: `scores.${at}.themeKey`,
        themeKey,
        message: 'No score is asked for here',
      });
    else if (!to.scale.some(({ key }) => key === score))
      because.push({
        code: 'not-a-score',
        field: `scores.${at}.score`,
        themeKey,
        message: `Choose ${to.scale.map(({ word }) => word).join(', ')}`,
      });
  }
  return verdict(because);
}
