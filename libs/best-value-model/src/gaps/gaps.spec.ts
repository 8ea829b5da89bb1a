import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aModel } from '../../specs/a-model.js';
import { judgementMeaning } from '../../specs/answers.js';
import { criteriaOf } from '../criteria.js';
import type { CriterionRecord, Gap, TextToCheck, ThemeRecord } from './gap.js';
import { gaps } from './gaps.js';

const model = aModel();
const characteristic = 'leadership/ambitions';
const indicator = 'leadership/poor-example';

const finishedTheme: ThemeRecord = {
  score: 'good',
  reason: 'All is well.',
  narrative: 'We did it.',
  followOnActions: 0,
};

interface Change {
  theme?: Partial<ThemeRecord>;
  criterion?: [key: string, change: Partial<CriterionRecord>];
  otherTexts?: TextToCheck[];
}

/** What is missing from an assessment that is finished in everything but the change, which is made to Leadership. */
function gapsAfter({ theme = {}, criterion: [key, change] = ['', {}], otherTexts }: Change): Gap[] {
  const themes = new Map(model.themes.map((one): [string, ThemeRecord] => [one.key, finishedTheme]));
  themes.set('leadership', { ...finishedTheme, ...theme });
  const criteria = new Map(
    model.themes.flatMap(criteriaOf).map((one): [string, CriterionRecord] => {
      const judgement = judgementMeaning(model, one.kind, 'favourable');
      return [
        one.key,
        { judgement, reason: '', supports: 1, counters: 0, cites: false, ...(one.key === key && change) },
      ];
    }),
  );
  return gaps(model, { themes, criteria, otherTexts });
}

describe('gaps', () => {
  it('finds none in a finished assessment', () => {
    expect(gapsAfter({})).toEqual([]);
  });

  it('lists a new assessment theme by theme: no score, no narrative, every criterion unjudged', () => {
    const found = gaps(model, { themes: new Map(), criteria: new Map() });
    const expected = model.themes.flatMap((theme) => [
      'theme-unscored',
      'narrative-empty',
      ...criteriaOf(theme).map(() => 'criterion-unjudged'),
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(expected);
    expect(found.filter(({ blocksFinal }) => blocksFinal)).toHaveLength(7);
  });

  it.each<[string, Change, Partial<Gap>]>([
    [
      'a score',
      { theme: { score: null } },
      { kind: 'theme-unscored', message: 'Leadership has no score.', blocksFinal: true },
    ],
    [
      'the reason for a score',
      { theme: { reason: ' – ' } },
      { kind: 'score-without-reason', message: 'Leadership is scored Good without a reason.', blocksFinal: true },
    ],
    [
      'a narrative',
      { theme: { narrative: '\n' } },
      { kind: 'narrative-empty', message: 'Leadership has no narrative.', blocksFinal: false },
    ],
    [
      'a follow-on action',
      { theme: { score: 'fair' } },
      {
        kind: 'follow-on-action-missing',
        message: 'Leadership is scored Fair and has no follow-on action.',
        blocksFinal: false,
      },
    ],
    [
      'a judgement',
      { criterion: [characteristic, { judgement: null }] },
      { kind: 'criterion-unjudged', criterionKey: characteristic, blocksFinal: false },
    ],
    [
      'the reason why a criterion does not apply',
      { criterion: [characteristic, { judgement: 'not-applicable', supports: 0 }] },
      { kind: 'judgement-without-reason', criterionKey: characteristic, blocksFinal: false },
    ],
    [
      'evidence',
      { criterion: [characteristic, { supports: 0 }] },
      { kind: 'evidence-missing', criterionKey: characteristic, blocksFinal: false },
    ],
    [
      'evidence that counters an indicator',
      { criterion: [indicator, { judgement: 'present' }] },
      { kind: 'indicator-uncountered', criterionKey: indicator, blocksFinal: false },
    ],
  ])('finds that %s is missing', (_what, change, expected) => {
    expect(gapsAfter(change)).toEqual([expect.objectContaining({ themeKey: 'leadership', ...expected })]);
  });

  it.each<[string, Change]>([
    ['a follow-on action beside a lower score', { theme: { score: 'poor', followOnActions: 1 } }],
    [
      'a reason why a criterion does not apply',
      { criterion: [indicator, { judgement: 'not-applicable', reason: 'No company.' }] },
    ],
    ['a citation in place of evidence', { criterion: [characteristic, { supports: 0, cites: true }] }],
    [
      'evidence against an indicator that is present',
      { criterion: [indicator, { judgement: 'present', counters: 1 }] },
    ],
    ['a characteristic that is not met, with evidence', { criterion: [characteristic, { judgement: 'not-met' }] }],
  ])('is content with %s', (_what, change) => {
    expect(gapsAfter(change)).toEqual([]);
  });

  it('names the criterion in its message', () => {
    const [gap] = gapsAfter({ criterion: [indicator, { judgement: 'some-signs', supports: 0 }] });
    expect(gap.message).toBe(
      'Leadership: “People at the top set a poor example, and nobody challenges them.” is judged “Some signs” without evidence.',
    );
  });

  it('finds placeholders wherever text is published and says where', () => {
    const found = gapsAfter({
      theme: { reason: 'TBC', narrative: 'Click to select comment.' },
      criterion: [characteristic, { reason: 'Owner to be confirmed' }],
      otherTexts: [
        { where: 'evidence/4/title', name: 'the title of evidence item 4', text: 'Budget xx' },
        { where: 'evidence/5/title', name: 'the title of evidence item 5', text: 'Budget' },
      ],
    });
    expect(found).toEqual([
      {
        kind: 'placeholder',
        where: 'themes/leadership/reason',
        themeKey: 'leadership',
        found: 'TBC',
        message: '“TBC” is still in the reason for the score of Leadership.',
        blocksFinal: true,
      },
      expect.objectContaining({ where: 'themes/leadership/narrative', found: 'Click to select comment.' }),
      expect.objectContaining({ where: `criteria/${characteristic}/reason`, criterionKey: characteristic }),
      {
        kind: 'placeholder',
        where: 'evidence/4/title',
        found: 'xx',
        message: '“xx” is still in the title of evidence item 4.',
        blocksFinal: true,
      },
    ]);
  });

  it('refuses a score of another model', () => {
    expect(() => gapsAfter({ theme: { score: 'outstanding' } })).toThrow(RangeError);
  });

  it('blocks the final version exactly for a missing score, a missing reason or a placeholder', () => {
    const text = fc.constantFrom('', 'Done.', 'TBC', '-');
    const theme = fc.record({
      score: fc.constantFrom(null, 'good', 'fair', 'poor'),
      reason: text,
      narrative: text,
      followOnActions: fc.nat(2),
    });
    fc.assert(
      fc.property(theme, (change) => {
        const blocked = gapsAfter({ theme: change }).some(({ blocksFinal }) => blocksFinal);
        const { score, reason, narrative } = change;
        expect(blocked).toBe(score === null || reason !== 'Done.' || narrative === 'TBC');
      }),
    );
  });
});
