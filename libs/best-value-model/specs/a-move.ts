import fc from 'fast-check';
import type { Crosswalk, Relation } from '../src/crosswalk/crosswalk.js';
import { placedCriteria, type PlacedCriterion } from '../src/crosswalk/placed.js';
import type { MoveDecision, ScoreDecision } from '../src/move/move-outcome.js';
import type { MoveAnswers, MovePlan, Tie } from '../src/move/move-plan.js';
import type { Criterion, ModelDocument } from '../src/model.js';
import { aModel } from './a-model.js';

/** A model with two themes of a few criteria each. */
export function aSmallModel(): ModelDocument {
  const model = aModel();
  model.themes = model.themes.slice(0, 2);
  for (const theme of model.themes) {
    theme.characteristics = theme.characteristics.slice(0, 3);
    theme.indicators = theme.indicators.slice(0, 2);
  }
  return model;
}

/** What becomes of a criterion, made up. */
export type Fate = 'unchanged' | 'renamed' | 'reworded' | 'moved' | 'turned' | 'split' | 'merged' | 'withdrawn';
export const fates: Fate[] = ['unchanged', 'renamed', 'reworded', 'moved', 'turned', 'split', 'merged', 'withdrawn'];

/** The version after a model in which this became of each criterion in turn, with one new criterion, and the crosswalk to it. */
export function nextVersion(from: ModelDocument, became: readonly Fate[]): { to: ModelDocument; crosswalk: Crosswalk } {
  const to = structuredClone(from);
  to.id = '2030-01-next';
  for (const theme of to.themes) Object.assign(theme, { characteristics: [], indicators: [] });
  const relations: Relation[] = [];
  const add = ({ themeKey }: PlacedCriterion, like: Criterion, change: Partial<Criterion>): string => {
    const criterion = { ...like, ...change };
    const theme = to.themes.find((one) => one.key === themeKey);
    (criterion.kind === 'indicator' ? theme?.indicators : theme?.characteristics)?.push(criterion);
    return criterion.key;
  };
  const relate = (relation: Relation['relation'], keys: string[], became: string[]): void => {
    relations.push({ relation, from: keys, to: became, why: `It is ${relation}.` });
  };
  let first: PlacedCriterion | null = null;
  for (const [at, placed] of [...placedCriteria(from).values()].entries()) {
    const { criterion, themeKey } = placed;
    const { key, text } = criterion;
    const fate = became[at] ?? 'unchanged';
    if (fate === 'unchanged') add(placed, criterion, {});
    if (fate === 'renamed') relate('unchanged', [key], [add(placed, criterion, { key: `${key}-again` })]);
    if (fate === 'reworded') relate('reworded', [key], [add(placed, criterion, { text: `${text} Always.` })]);
    if (fate === 'moved') {
      const other = to.themes.find((theme) => theme.key !== themeKey)?.key ?? themeKey;
      relate('moved', [key], [add({ ...placed, themeKey: other }, criterion, { key: `${other}/moved-${at}` })]);
    }
    if (fate === 'turned') {
      const kind = criterion.kind === 'indicator' ? 'characteristic' : 'indicator';
      relate('moved', [key], [add(placed, criterion, { kind })]);
    }
    if (fate === 'split') {
      const parts = ['one', 'two'].map((part) =>
        add(placed, criterion, { key: `${key}-${part}`, text: `${text} ${part}` }),
      );
      relate('split', [key], parts);
    }
    if (fate === 'withdrawn') relate('withdrawn', [key], []);
    if (fate === 'merged') {
      if (first) {
        const [one, other] = [first.criterion.key, key];
        relate(
          'merged',
          [one, other],
          [add(placed, criterion, { key: `${themeKey}/merged-${at}`, text: `${text} All.` })],
        );
        first = null;
      } else first = placed;
    }
  }
  if (first) relate('withdrawn', [first.criterion.key], []);
  const [theme] = placedCriteria(from).values();
  if (theme)
    relate(
      'new',
      [],
      [add(theme, theme.criterion, { key: `${theme.themeKey}/brand-new`, kind: 'characteristic', text: 'New.' })],
    );
  return { to, crosswalk: { from: from.id, to: to.id, relations } };
}

/** Any assessment by this model. */
export function anyAnswers(model: ModelDocument): fc.Arbitrary<MoveAnswers> {
  const criteria = [...placedCriteria(model).values()].map(({ criterion }) => criterion);
  const keys = criteria.map(({ key }) => key);
  const said = fc.tuple(
    ...criteria.map(({ key: criterionKey, kind }) =>
      fc.record({
        criterionKey: fc.constant(criterionKey),
        judgement: fc.option(fc.constantFrom(...model.judgements[kind].map(({ key }) => key))),
        reason: fc.constantFrom('', 'Seen.', 'Heard.'),
      }),
    ),
  );
  const tie: fc.Arbitrary<Tie> = fc.record({
    what: fc.constantFrom('evidence', 'follow-on-action', 'comments', 'answer'),
    id: fc.uuid(),
    criterionKey: fc.constantFrom(...keys),
  });
  const citation = fc
    .record({ criterionKey: fc.constantFrom(...keys), cites: fc.constantFrom(...keys) })
    .filter(({ criterionKey, cites }) => criterionKey !== cites);
  return fc.record({
    scores: fc.subarray(
      model.themes.map(({ key: themeKey }, at) => ({
        themeKey,
        score: model.scale[at % model.scale.length]?.key ?? '',
      })),
    ),
    judgements: said,
    ties: fc.array(tie, { maxLength: 20 }),
    citations: fc.uniqueArray(citation, {
      maxLength: 8,
      selector: ({ criterionKey, cites }) => `${criterionKey} ${cites}`,
    }),
  });
}

/** Any decisions that a plan allows. */
export function anyDecisions(plan: MovePlan, to: ModelDocument): fc.Arbitrary<MoveDecision[]> {
  return fc
    .tuple(
      ...plan.criteria.map(({ criterionKey, kind, proposal, offered }) =>
        fc.oneof(
          fc.constant([]),
          fc.constant([{ criterionKey, choice: 'judge-again' as const }]),
          fc.constant(proposal === 'keep' ? [{ criterionKey, choice: 'keep' as const }] : []),
          fc.constant([{ criterionKey, choice: 'adapt' as const, ...(offered ?? { judgement: null, reason: '' }) }]),
          fc
            .constantFrom(...to.judgements[kind].map(({ key }) => key))
            .map((judgement) => [{ criterionKey, choice: 'adapt' as const, judgement, reason: 'Anew.' }]),
        ),
      ),
    )
    .map((decisions) => decisions.flat());
}

/** A word of the scale for each theme that asks for one, or none. */
export function anyScores(plan: MovePlan, to: ModelDocument): fc.Arbitrary<ScoreDecision[]> {
  const asked = plan.scores.filter(({ proposal }) => proposal === 'choose');
  return fc.subarray(asked.map(({ themeKey }) => ({ themeKey, score: to.scale[0]?.key ?? '' })));
}
