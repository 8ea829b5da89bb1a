import { begunMention, partsOf, stillMentioned, suggested } from './mention';

const people = ['Head of Policy', 'Chief finance officer', 'Siân Ŵyn', 'Head of Policy (South)'].map((name, at) => ({
  id: String(at),
  name,
}));
const names = (found: readonly { name: string }[]): string[] => found.map(({ name }) => name);

describe('a mention', () => {
  it.each([
    ['@', 1, { start: 0, asked: '' }],
    ['Ask @he', 7, { start: 4, asked: 'he' }],
    ['Ask @head of', 12, { start: 4, asked: 'head of' }],
    ['(@he', 4, { start: 1, asked: 'he' }],
    ['Ask @he now', 7, { start: 4, asked: 'he' }],
    ['officer@council.example', 23, null],
    ['Ask @\nhe', 8, null],
    ['Ask @ he', 8, null],
    ['Ask he', 6, null],
    [`@${'x'.repeat(50)}`, 51, null],
  ])('is begun in %j at %i: %j', (text, caret, begun) => {
    expect(begunMention(text, caret)).toEqual(begun);
  });

  it('offers people by the beginning of any word of their name, whatever its accents', () => {
    expect(names(suggested(people, '', 10))).toHaveLength(4);
    expect(names(suggested(people, 'pol', 10))).toEqual(['Head of Policy', 'Head of Policy (South)']);
    expect(names(suggested(people, 'FINANCE', 10))).toEqual(['Chief finance officer']);
    expect(names(suggested(people, 'sian w', 10))).toEqual(['Siân Ŵyn']);
    expect(names(suggested(people, 'olicy', 10))).toEqual([]);
    expect(names(suggested(people, '', 2))).toHaveLength(2);
  });

  it('is given up when its name is taken out of the text', () => {
    expect(names(stillMentioned('Ask @Siân Ŵyn', people))).toEqual(['Siân Ŵyn']);
    expect(names(stillMentioned('Ask @Siân', people))).toEqual([]);
  });

  it('stands out in the text, the longest name first, and nothing else does', () => {
    const text = 'See @Head of Policy (South) and @Head of Policy, not @somebody.';
    const parts = partsOf(text, names(people));
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter((part) => part.mention).map((part) => part.text)).toEqual([
      '@Head of Policy (South)',
      '@Head of Policy',
    ]);
    expect(partsOf(text, [])).toEqual([{ text, mention: false }]);
  });
});
