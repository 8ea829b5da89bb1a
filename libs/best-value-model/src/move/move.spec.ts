import { describe, expect, it } from '@jest/globals';
import { aSmallModel, nextVersion, type Fate } from '../../specs/a-move.js';
import { publishedCrosswalks, publishedModels } from '../published.js';
import type { ModelDocument } from '../model.js';
import { applyMove } from './apply-move.js';
import { placedCriteria } from '../crosswalk/placed.js';
import { descents } from './descent.js';
import type { MoveAnswers, MovePlan, PlannedCriterion } from './move-plan.js';
import { proposeMove } from './propose-move.js';

const model = aSmallModel();
const [first, second, third] = [...placedCriteria(model).keys()] as [string, string, string];
const none: MoveAnswers = { scores: [], judgements: [], ties: [], citations: [] };
const best = 'met';

function answered(...keys: string[]): MoveAnswers {
  return {
    ...none,
    judgements: keys.map((criterionKey) => ({ criterionKey, judgement: best, reason: `Of ${criterionKey}.` })),
  };
}

function planOf(answers: MoveAnswers, became: Fate[], change: (to: ModelDocument) => void = () => undefined): MovePlan {
  const { to, crosswalk } = nextVersion(model, became);
  change(to);
  return proposeMove(answers, model, to, [crosswalk]);
}

function heirOf(plan: MovePlan, key: string): PlannedCriterion[] {
  return plan.criteria.filter(({ from }) => from.some(({ criterionKey }) => criterionKey === key));
}

describe('the plan of a move', () => {
  it('offers what was judged as it is where the words are the same', () => {
    for (const fate of ['unchanged', 'renamed', 'moved'] as const)
      expect(heirOf(planOf(answered(first), [fate]), first)).toMatchObject([
        {
          proposal: 'keep',
          offered: { judgement: best, reason: `Of ${first}.` },
          change: fate === 'renamed' ? 'unchanged' : fate,
        },
      ]);
  });

  it('asks for a word where the words have changed, also when its place has', () => {
    expect(heirOf(planOf(answered(first), ['reworded']), first)).toMatchObject([
      { change: 'reworded', proposal: 'adapt', offered: { judgement: best }, why: ['It is reworded.'] },
    ]);
    const reworded = planOf(answered(first), ['moved'], (to) => {
      for (const { criterion } of placedCriteria(to).values())
        if (criterion.key.includes('moved-')) criterion.text += ' Always.';
    });
    expect(heirOf(reworded, first)).toMatchObject([{ change: 'moved', proposal: 'adapt' }]);
  });

  it('has each part of what was split judged again, with the old judgement offered', () => {
    const parts = heirOf(planOf(answered(first), ['split']), first);
    expect(parts).toHaveLength(2);
    for (const part of parts)
      expect(part).toMatchObject({ change: 'split', proposal: 'judge-again', offered: { judgement: best } });
  });

  it('has what was brought together judged again, unless all were judged alike', () => {
    const alike = heirOf(planOf(answered(first, second), ['merged', 'merged']), first);
    expect(alike).toMatchObject([
      { change: 'merged', proposal: 'adapt', offered: { judgement: best, reason: `Of ${first}.\n\nOf ${second}.` } },
    ]);
    const unlike = heirOf(planOf(answered(first), ['merged', 'merged']), first);
    expect(unlike).toMatchObject([{ proposal: 'judge-again', offered: { judgement: null, reason: `Of ${first}.` } }]);
    const unjudged = { ...none, judgements: [{ criterionKey: first, judgement: null, reason: 'Half.' }] };
    expect(heirOf(planOf(unjudged, ['merged', 'merged']), first)).toMatchObject([{ proposal: 'judge-again' }]);
  });

  it('offers nothing where a judgement would mean something else', () => {
    expect(heirOf(planOf(answered(first), ['turned']), first)).toMatchObject([
      { change: 'moved', proposal: 'judge-again', offered: null },
    ]);
    const otherWords = planOf(answered(first), ['unchanged'], (to) => {
      to.judgements.characteristic = to.judgements.characteristic.map((word) => ({
        ...word,
        key: `${word.key}-of-old`,
      }));
    });
    expect(heirOf(otherWords, first)).toMatchObject([{ proposal: 'judge-again', offered: null }]);
  });

  it('offers nothing for what is new or was never judged', () => {
    const plan = planOf(none, []);
    expect(plan.criteria.filter(({ change }) => change === 'new')).toMatchObject([
      { proposal: 'judge-again', from: [] },
    ]);
    expect(heirOf(plan, first)).toMatchObject([{ proposal: 'judge-again', because: 'Nothing was said of it yet.' }]);
  });

  it('counts as withdrawn what no criterion comes from, and what belonged to no criterion', () => {
    const stray = {
      ...answered(first, 'leadership/gone'),
      citations: [{ criterionKey: second, cites: 'leadership/lost' }],
    };
    const plan = planOf(stray, ['withdrawn']);
    expect(plan.withdrawn.map(({ criterionKey }) => criterionKey)).toEqual([
      first,
      'leadership/gone',
      'leadership/lost',
    ]);
    expect(applyMove(plan, [], []).leftBehind.judgements).toMatchObject([
      { criterionKey: first, because: 'withdrawn' },
      { criterionKey: 'leadership/gone', because: 'withdrawn' },
    ]);
  });

  it('goes over every version between', () => {
    const { to: between, crosswalk } = nextVersion(model, ['split', 'merged', 'merged']);
    const last = structuredClone(between);
    last.id = '2031-01-last';
    const part = placedCriteria(last).get(`${first}-one`)?.criterion;
    if (part) part.text += ' Always.';
    const on = {
      from: between.id,
      to: last.id,
      relations: [{ relation: 'reworded' as const, from: [`${first}-one`], to: [`${first}-one`], why: 'Firmer.' }],
    };
    const found = descents([crosswalk, on], model, last).find(({ criterion }) => criterion.key === `${first}-one`);
    expect(found).toMatchObject({
      change: 'split',
      why: ['It is split.', 'Firmer.'],
      from: [{ criterion: { key: first } }],
    });
  });

  it('calls new what comes from something that the old version does not have', () => {
    const { to, crosswalk } = nextVersion(model, []);
    crosswalk.relations.push({ relation: 'reworded', from: ['leadership/never'], to: [first], why: 'A slip.' });
    expect(descents([crosswalk], model, to).find(({ criterion }) => criterion.key === first)).toMatchObject({
      change: 'new',
      from: [],
    });
  });

  it('calls a part split when its sister did not last', () => {
    const { to, crosswalk } = nextVersion(model, ['split']);
    for (const theme of to.themes)
      theme.characteristics = theme.characteristics.filter(({ key }) => key !== `${first}-two`);
    expect(descents([crosswalk], model, to).find(({ criterion }) => criterion.key === `${first}-one`)?.change).toBe(
      'split',
    );
  });

  it('calls two that come from one split, whatever the crosswalks call it', () => {
    const { to, crosswalk } = nextVersion(model, ['split']);
    const [relation] = crosswalk.relations;
    if (relation) relation.relation = 'reworded';
    expect(descents([crosswalk], model, to).filter(({ change }) => change === 'split')).toHaveLength(2);
  });

  it('keeps a score that the new scale has at the same place, and has an officer choose any other', () => {
    const [word] = model.scale as [ModelDocument['scale'][number]];
    const scored = { ...none, scores: [{ themeKey: model.themes[0]?.key ?? '', score: word.key }] };
    expect(planOf(scored, []).scores).toMatchObject([{ proposal: 'keep', offered: word.key }]);
    const renamed = planOf(scored, [], (to) => {
      to.scale = to.scale.map((one) => ({ ...one, key: `${one.key}-of-old` }));
    });
    expect(renamed.scores).toMatchObject([{ proposal: 'choose', offered: `${word.key}-of-old` }]);
    const finer = planOf(scored, [], (to) => {
      to.scale = to.scale.flatMap((one) => [
        { ...one, key: `dark-${one.key}`, rank: one.rank * 2, place: one.rank },
        { ...one, key: `light-${one.key}`, rank: one.rank * 2 - 1, place: one.rank },
      ]);
    });
    expect(finer.scores).toMatchObject([{ proposal: 'choose', offered: null }]);
    expect(applyMove(finer, [], []).scores).toMatchObject([{ before: word.key, score: null }]);
  });
});

describe('a move', () => {
  it('keeps nothing that is not proposed to be kept', () => {
    for (const fate of ['reworded', 'split', 'turned'] as const) {
      const plan = planOf(answered(first), [fate]);
      const decisions = heirOf(plan, first).map(({ criterionKey }) => ({ criterionKey, choice: 'keep' as const }));
      expect(() => applyMove(plan, decisions, [])).toThrow(RangeError);
    }
  });

  it('takes each thing that is tied to a criterion where it belongs', () => {
    const at = (what: 'evidence' | 'follow-on-action' | 'comments' | 'answer', criterionKey: string) => ({
      what,
      id: what,
      criterionKey,
    });
    const all = (key: string) => [
      at('evidence', key),
      at('follow-on-action', key),
      at('comments', key),
      at('answer', key),
    ];
    const split = applyMove(planOf({ ...none, ties: all(first) }, ['split']), [], []);
    expect(split.ties.map(({ tie, to }) => [tie.what, to])).toEqual([
      ['evidence', [`${first}-one`, `${first}-two`]],
      ['follow-on-action', [`${first}-one`, `${first}-two`]],
      ['comments', [`${first}-one`]],
    ]);
    expect(split.leftBehind.ties).toEqual([at('answer', first)]);
    const turned = applyMove(planOf({ ...none, ties: [at('evidence', first)] }, ['turned']), [], []);
    expect(turned.leftBehind.ties).toEqual([at('evidence', first)]);
    const gone = applyMove(planOf({ ...none, ties: all(first) }, ['withdrawn']), [], []);
    expect(gone.leftBehind.ties).toEqual(all(first));
  });

  it('takes an answer to a challenge along with what is kept, and leaves it with a key that stays', () => {
    const ties = [{ what: 'answer' as const, id: 'a', criterionKey: first }];
    const plan = planOf({ ...answered(first), ties }, ['renamed']);
    const kept = applyMove(plan, [{ criterionKey: `${first}-again`, choice: 'keep' }], []);
    expect(kept.ties).toMatchObject([{ to: [`${first}-again`] }]);
    expect(applyMove(plan, [], []).leftBehind.ties).toEqual(ties);
    expect(applyMove(planOf({ ...answered(first), ties }, ['reworded']), [], []).ties).toMatchObject([{ to: [first] }]);
  });

  it('lets an heir that has the key of before come first', () => {
    const { to, crosswalk } = nextVersion(model, ['split']);
    const two = placedCriteria(to).get(`${first}-two`)?.criterion;
    if (two) two.key = first;
    const [relation] = crosswalk.relations;
    if (relation) relation.to = [`${first}-one`, first];
    const ties = [{ what: 'comments' as const, id: 'c', criterionKey: first }];
    const plan = proposeMove({ ...none, ties }, model, to, [crosswalk]);
    expect(applyMove(plan, [], []).ties).toMatchObject([{ to: [first] }]);
  });

  it('carries citations to every part of both ends, and never makes a criterion cite itself', () => {
    const citations = [{ criterionKey: first, cites: second }];
    const split = applyMove(planOf({ ...none, citations }, ['split']), [], []);
    expect(split.citations).toMatchObject([
      {
        to: [
          { criterionKey: `${first}-one`, cites: second },
          { criterionKey: `${first}-two`, cites: second },
        ],
      },
    ]);
    const merged = applyMove(planOf({ ...none, citations }, ['merged', 'merged']), [], []);
    expect(merged).toMatchObject({ citations: [], leftBehind: { citations } });
    expect(applyMove(planOf({ ...none, citations }, ['withdrawn']), [], []).leftBehind.citations).toEqual(citations);
  });

  it('names what an officer changed as left behind', () => {
    const plan = planOf(answered(first, second, third), ['reworded', 'reworded', 'reworded']);
    const outcome = applyMove(
      plan,
      [
        { criterionKey: first, choice: 'adapt', judgement: best, reason: `Of ${first}. And more.` },
        { criterionKey: second, choice: 'adapt', judgement: null, reason: 'Otherwise.' },
        { criterionKey: third, choice: 'judge-again' },
      ],
      [],
    );
    expect(outcome.leftBehind.judgements).toMatchObject([
      { criterionKey: second, because: 'adapted' },
      { criterionKey: third, because: 'judge-again' },
    ]);
    expect(outcome.toJudge).toContain(second);
    expect(outcome.toJudge).not.toContain(first);
  });

  it('takes a year over the shipped versions either way with every unchanged judgement kept', () => {
    const [draft, statutory] = publishedModels as [ModelDocument, ModelDocument];
    const answers = {
      ...none,
      judgements: [...placedCriteria(draft).values()].map(({ criterion }) => ({
        criterionKey: criterion.key,
        judgement: draft.judgements[criterion.kind][0]?.key ?? null,
        reason: '',
      })),
    };
    const plan = proposeMove(answers, draft, statutory, publishedCrosswalks);
    const kept = plan.criteria.filter(({ proposal }) => proposal === 'keep');
    expect(kept.every(({ change }) => change === 'unchanged')).toBe(true);
    const outcome = applyMove(
      plan,
      kept.map(({ criterionKey }) => ({ criterionKey, choice: 'keep' })),
      [],
    );
    expect(outcome.judgements).toHaveLength(kept.length);
    expect(outcome.toJudge).toHaveLength(plan.criteria.length - kept.length);
  });
});
