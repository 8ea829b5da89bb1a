import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aVersion } from '../../specs/two-versions.js';
import { criteriaOf } from '../criteria.js';
import { validateCrosswalk } from '../crosswalk/validate-crosswalk.js';
import type { ModelDocument } from '../model.js';
import { publishedCrosswalks, publishedModels } from '../published.js';
import { proposeCrosswalk } from './propose-crosswalk.js';

type Sentences = Readonly<Record<string, string>>;

/** Proposals between the first themes of two versions, in short. */
function proposed(before: Sentences, now: Sentences, other: Sentences = {}) {
  const proposals = proposeCrosswalk(aVersion('2001-01-a', before), aVersion('2002-01-b', now, other));
  return proposals.map(({ relation, reason, sure }) => ({
    is: `${relation.from.map(slug).join('+')} ${relation.relation} ${relation.to.map(slug).join('+')}`.trim(),
    reason,
    sure,
  }));
}
const slug = (key: string): string => key.split('/')[1] ?? '';

describe('a proposed crosswalk', () => {
  it('between the shipped versions is the shipped one', () => {
    const [before, after] = publishedModels;
    const proposals = proposeCrosswalk(before, after);
    const changed = proposals.map(({ relation }) => relation).filter(({ relation }) => relation !== 'unchanged');
    const plain = ({ relation, from, to }: (typeof changed)[number]): string =>
      `${relation} ${from.join()} ${to.join()}`;
    expect(changed.map(plain).toSorted()).toEqual(publishedCrosswalks[0].relations.map(plain).toSorted());
    expect(proposals.filter(({ sure }) => sure).length).toBeGreaterThan(123);
  });

  it('knows the same sentence under another key, and the same words with other signs', () => {
    expect(proposed({ a: 'Risks are known.' }, { b: 'Risks are  known.' })).toEqual([
      { is: 'a unchanged b', reason: 'The same sentence.', sure: true },
    ]);
    expect(proposed({ a: "The council's risks are known" }, { b: 'The Council’s risks are known.' })).toEqual([
      { is: 'a reworded b', reason: 'The same words; only signs, spaces or capitals differ.', sure: true },
    ]);
  });

  it('counts the words that are the same', () => {
    const [only] = proposed(
      { a: 'The risk register is looked at by members every quarter.' },
      { b: 'The risk register is looked at by the members every month.' },
    );
    expect(only).toEqual({ is: 'a reworded b', reason: '9 of 11 words are the same.', sure: true });
  });

  it('is not sure where two are nearly as like', () => {
    const found = proposed(
      { a: 'Members read the risk register every quarter.' },
      { b: 'Members read the risk register every month.', c: 'Members read the risk register every week.' },
    );
    expect(found.map(({ is, sure }) => [is, sure])).toEqual([
      ['a reworded b', false],
      ['new c', false],
    ]);
    expect(found[1]?.reason).toBe('Nothing much like it in Version 2001-01-a that is not matched already.');
  });

  it('says of what has no match that nothing is like it', () => {
    expect(proposed({ a: 'Borrowing is prudent.' }, { b: 'Residents vote.' })).toEqual([
      { is: 'new b', reason: 'Nothing like it in Version 2001-01-a.', sure: true },
      { is: 'a withdrawn', reason: 'Nothing like it in Version 2002-01-b.', sure: true },
    ]);
  });

  it('finds a sentence in another theme or list only when it is much the same', () => {
    expect(proposed({ a: 'Risks are known.' }, {}, { b: 'Risks are known.' })[0]).toMatchObject({
      is: 'a moved b',
      sure: true,
    });
    const theme = aVersion('any', {}).themes[0].title;
    expect(proposed({ a: 'Risks are known.' }, {}, { b: 'Risks are known.' })[0]?.reason).toBe(
      `The same sentence, under ${theme} before.`,
    );
    const long = 'The risk register is looked at by members every quarter and published';
    expect(proposed({ a: `${long}.` }, {}, { b: `${long} soon.` })[0]).toMatchObject({ is: 'a moved b', sure: false });
    expect(
      proposed({ a: 'Members see the risk register.' }, {}, { b: 'Members debate a risk in public.' }),
    ).toHaveLength(2);
    const [indicator] = proposeCrosswalk(
      aVersion('a', {}, {}, { bad: 'It fails.' }),
      aVersion('b', { bad: 'It fails.' }),
    );
    expect(indicator).toMatchObject({
      relation: { relation: 'moved' },
      reason: 'The same sentence, listed as indicator before.',
      sure: false,
    });
    expect(
      proposeCrosswalk(aVersion('a', {}, {}, { bad: 'It fails.' }), aVersion('b', { bad: 'It never fails.' })),
    ).toHaveLength(2);
  });

  it('goes by the key where the words were all replaced, and says so', () => {
    expect(proposed({ a: 'Debt is low and paid.' }, { a: 'Borrowing stays prudent and paid.' })[0]).toEqual({
      is: 'a reworded a',
      reason: '2 of 5 words are the same; both go by the same name.',
      sure: false,
    });
    expect(proposed({ a: 'Debt low.' }, { a: 'Borrowing prudent.' })[0]?.is).toBe('a reworded a');
  });

  const whole =
    'Members scrutinise budget proposals thoroughly, and senior officers publish performance reports quarterly.';
  const parts = {
    one: 'Members scrutinise budget proposals thoroughly.',
    two: 'Senior officers publish performance reports quarterly.',
  };

  it('sees a sentence shared out between two, and two put together in one', () => {
    expect(proposed({ whole }, parts)).toEqual([
      {
        is: 'whole split one+two',
        reason: 'Its words are shared out between 2 sentences: 100 % of them are there again.',
        sure: false,
      },
    ]);
    expect(proposed(parts, { whole })).toEqual([
      {
        is: 'one+two merged whole',
        reason: '100 % of its words come from 2 sentences of the earlier version.',
        sure: false,
      },
    ]);
  });

  it('does not call it a split when one part has nearly all, or the parts too little', () => {
    const more = {
      one: whole.replace(' quarterly', ''),
      two: 'Senior officers publish performance reports quarterly.',
    };
    expect(proposed({ whole }, more).map(({ is }) => is)).toEqual(['whole reworded one', 'new two']);
    expect(proposed({ whole, two: parts.two }, parts).map(({ is }) => is)).toEqual([
      'whole reworded one',
      'two unchanged two',
    ]);
  });

  it('takes the whole that is shorter where two have the same words', () => {
    const longer = `${whole.slice(0, -1)} across every directorate.`;
    expect(proposed({ longer, whole }, parts).map(({ is }) => is)).toEqual(['whole split one+two', 'longer withdrawn']);
    expect(proposed({ whole, longer }, parts).map(({ is }) => is)).toEqual(['whole split one+two', 'longer withdrawn']);
  });

  it('reads sentences of little words only, and of none', () => {
    expect(proposed({ a: 'It is.', b: '…' }, { a: 'It is so.', b: '!' }).map(({ is }) => is)).toEqual([
      'a reworded a',
      'b reworded b',
    ]);
  });

  it('is always a valid crosswalk, and always the same', () => {
    const words = fc.constantFrom(
      ...'members officers review publish the budget risk plans every year openly not'.split(' '),
    );
    const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
    const side = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), sentence);
    const indicators = fc.dictionary(fc.constantFrom('g', 'h', 'i'), sentence);
    fc.assert(
      fc.property(side, side, side, side, indicators, (one, two, three, four, five) => {
        const from = aVersion('2001-01-a', one, two, five);
        const to = aVersion('2002-01-b', three, four, five);
        const relations = proposeCrosswalk(from, to).map(({ relation }) => relation);
        expect(validateCrosswalk({ from: from.id, to: to.id, relations }, from, to)).toEqual([]);
        expect(proposeCrosswalk(from, to).map(({ relation }) => relation)).toEqual(relations);
      }),
    );
  });

  it('of 137 criteria a side takes well under a second', () => {
    const many = (model: ModelDocument, said: string): ModelDocument => {
      const copy = structuredClone(model);
      for (const theme of copy.themes)
        for (const criterion of criteriaOf(theme)) {
          criterion.text = `${criterion.text} ${said}`;
          criterion.key = `${criterion.key}-${said}`;
        }
      return copy;
    };
    const [before, after] = publishedModels;
    const now = many(after, 'again');
    proposeCrosswalk(before, now);
    const began = performance.now();
    const proposals = proposeCrosswalk(before, now);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(proposals.filter(({ relation }) => relation.relation === 'reworded').length).toBeGreaterThan(120);
  });
});
