import { describe, expect, it } from '@jest/globals';
import { plantCanaries, withoutPlaces } from '../testing/canaries.js';
import { exempt, INTERNAL, madeUpAssessment, PUBLIC, smallModel, USUAL } from '../testing/made-up-council.js';
import { buildAppendix } from './build-appendix.js';
import type { MissingItem } from './document.js';
import type { AppendixSource, ThemeSource } from './source.js';

const final = madeUpAssessment({ ...USUAL, narrativeWords: 60, evidence: 8, followOnActions: 7 }, smallModel());
const draft: AppendixSource = { ...final, state: 'drafting', finalOn: null };
const [first, second] = draft.model.themes.map(({ title }) => title);

/** The draft with its first theme changed. */
function withTheme(change: Partial<ThemeSource>): AppendixSource {
  return { ...draft, themes: draft.themes.map((theme, n) => (n === 0 ? { ...theme, ...change } : theme)) };
}

function missing(source: AppendixSource): readonly MissingItem[] | undefined {
  return buildAppendix(source, 'public').missing?.items;
}

describe('what a draft says is missing', () => {
  it('is nothing when all is there, and no list at all in a final document', () => {
    expect(missing(draft)).toEqual([]);
    expect(buildAppendix({ ...withTheme({ score: null }), state: 'sealed' }, 'public').missing).toBeNull();
  });

  it('names themes without a score, and one that nobody has opened', () => {
    const source = withTheme({ score: null, scoreReason: '' });
    expect(missing({ ...source, themes: source.themes.filter((_, n) => n !== 1) })).toEqual([
      { where: 'Section 3', what: `${first} has no score.` },
      { where: 'Section 4', what: `${second} has no score.` },
    ]);
  });

  it('names a score without a reason, and takes a dash for none', () => {
    const [item] = missing(withTheme({ scoreReason: ' – ' })) ?? [];
    expect(item).toEqual({
      where: 'Section 3',
      what: `${first} is scored Good, and this document does not say why.`,
    });
  });

  it('names every place where something is left to fill in', () => {
    const source = withTheme({ narrative: 'A start.\n\nThe date is TBC.', lead: 'To be confirmed' });
    const evidence = source.evidence.map((item, n) => (n === 0 ? { ...item, issuingBody: 'TBC' } : item));
    const [cover, lead, paragraph, item, ...more] = missing({ ...source, evidence, lead: 'tbd' }) ?? [];
    expect(cover).toEqual({ where: 'Cover', what: '“tbd” is still to be filled in.' });
    expect(lead).toEqual({ where: `${first}: lead`, what: '“To be confirmed” is still to be filled in.' });
    expect(paragraph?.where).toMatch(/^Paragraph 3\.\d$/u);
    expect(item?.where).toMatch(/^E\d$/u);
    expect(more).toEqual([]);
  });

  it('leaves out what would not keep the year from being final', () => {
    const criteria = draft.themes[0]?.criteria.map((answer) => ({ ...answer, judgement: null, evidence: [] }));
    expect(missing(withTheme({ narrative: '', criteria }))).toEqual([]);
  });

  it('says the same whether a reason is not public or was never written', () => {
    const closed = missing(withTheme({ scoreClassification: INTERNAL }));
    expect(closed).toHaveLength(1);
    expect(closed).toEqual(missing(withTheme({ scoreReason: '' })));
  });

  it('knows nothing of texts that are not public, whatever is left to fill in there', () => {
    const planted = plantCanaries(draft, exempt(3, 'zqinterest'));
    expect(buildAppendix(planted.source, 'public')).toEqual(buildAppendix(withoutPlaces(draft), 'public'));
    const unfinished = { narrative: 'TBC', narrativeClassification: INTERNAL };
    expect(missing(withTheme(unfinished))).toEqual([]);
    expect(missing(withTheme({ ...unfinished, narrativeClassification: PUBLIC }))).toHaveLength(1);
  });
});
