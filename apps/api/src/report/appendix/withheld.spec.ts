import { describe, expect, it } from '@jest/globals';
import {
  CONFIDENTIAL,
  exempt,
  INTERNAL,
  madeUpAssessment,
  PUBLIC,
  smallModel,
  USUAL,
} from '../testing/made-up-council.js';
import { buildAppendix } from './build-appendix.js';
import { appendixProblems } from './problems.js';
import type { AppendixSource } from './source.js';
import { withheld } from './withheld.js';

const base = madeUpAssessment({ ...USUAL, narrativeWords: 60, evidence: 8, followOnActions: 7 }, smallModel());
const [theme] = base.themes;
const title = base.model.themes[0]?.title;

function withTheme(change: Partial<NonNullable<typeof theme>>): AppendixSource {
  return { ...base, themes: base.themes.map((one, n) => (n === 0 ? { ...one, ...change } : one)) };
}

function problemsOf(source: AppendixSource) {
  const lacking = (text: string) => [...text].filter((character) => character === '☃');
  return appendixProblems(source, buildAppendix(source, 'public'), lacking);
}

describe('the list of what is withheld', () => {
  it('is empty when everything is public', () => {
    expect(withheld(base)).toEqual([]);
  });

  it('names texts with their place and the reason', () => {
    const source = withTheme({
      narrativeClassification: INTERNAL,
      scoreClassification: exempt(5, 'Advice on a claim.'),
    });
    expect(withheld(source)).toEqual([
      {
        what: 'Reason for the score',
        where: title,
        why: 'Exempt: information covered by legal professional privilege (Schedule 12A, paragraph 5)',
      },
      { what: 'Narrative', where: title, why: 'Internal to the council' },
    ]);
  });

  it('does not list texts that were never written', () => {
    expect(withheld(withTheme({ narrative: ' \n ', narrativeClassification: INTERNAL }))).toEqual([]);
  });

  it('lists a criterion whose answer is only a citation', () => {
    const criteria = theme?.criteria.map((answer, n) =>
      n === 0
        ? {
            ...answer,
            reason: '',
            citations: [{ criterionKey: answer.criterionKey, note: '' }],
            classification: CONFIDENTIAL,
          }
        : answer,
    );
    const [item] = withheld(withTheme({ criteria }));
    expect(item?.what).toContain(base.model.themes[0]?.characteristics[0]?.text);
    expect(item?.why).toContain('section 100A(3)');
  });

  it('lists evidence with every place that uses it, and follow-on actions', () => {
    const evidence = base.evidence.map((item, n) =>
      n === 0 ? { ...item, classification: exempt(3, 'A price.') } : item,
    );
    const followOnActions = base.followOnActions.map((action, n) =>
      n === 0
        ? { ...action, classification: INTERNAL, evidenceIds: base.evidence.slice(0, 1).map(({ id }) => id) }
        : action,
    );
    const items = withheld({ ...base, evidence, followOnActions });
    expect(items.map(({ what }) => what)).toEqual([
      `Evidence: “${base.evidence[0]?.title}”`,
      `Follow-on action: “${base.followOnActions[0]?.title}”`,
    ]);
    expect(items[0]?.where).toContain(`the follow-on action “${base.followOnActions[0]?.title}”`);
    expect(items[0]?.where).toContain(title);
  });

  it('lists public evidence that goes because all that used it goes', () => {
    const lonely = { ...base.evidence[0], id: 'lonely', title: 'Only here', classification: PUBLIC };
    const evidence = [...base.evidence, lonely as AppendixSource['evidence'][number]];
    const followOnActions = base.followOnActions.map((action, n) =>
      n === 0 ? { ...action, classification: INTERNAL, evidenceIds: ['lonely'] } : action,
    );
    expect(withheld({ ...base, evidence, followOnActions })[0]).toEqual({
      what: 'Evidence: “Only here”',
      where: `the follow-on action “${base.followOnActions[0]?.title}”`,
      why: 'Used only by a follow-on action that is withheld',
    });
  });
});

describe('the problems of a document', () => {
  it('name characters that cannot be printed, with their paragraph', () => {
    expect(problemsOf(withTheme({ narrative: 'First.\n\nA ☃ in May.', scoreReason: 'Why.' })).replaced).toEqual([
      { where: 'Paragraph 3.4', characters: ['☃'] },
    ]);
  });

  it('name public sentences that speak of something withheld', () => {
    const secret = { ...base.evidence[0], title: 'Waste contract PRICES', classification: exempt(3, 'A price.') };
    const evidence = base.evidence.map((item, n) => (n === 0 ? { ...item, ...secret } : item));
    const source = { ...withTheme({ narrative: 'See the waste\ncontract prices.', scoreReason: 'Why.' }), evidence };
    expect(problemsOf(source).mentions).toEqual([{ where: 'Paragraph 3.3', names: 'Waste contract PRICES' }]);
    expect(problemsOf(base).mentions).toEqual([]);
  });
});
