import { asSentence, originInWords, yearsInWords } from './version-words';

describe('a version in words', () => {
  it('says where it comes from', () => {
    const known = [{ id: '2024-05-statutory', title: 'Seven themes' }];
    expect(originInWords({ origin: 'shipped', basedOn: null }, known)).toBe('Comes with the service');
    expect(originInWords({ origin: 'imported', basedOn: null }, known)).toBe('Imported from the guidance');
    expect(originInWords({ origin: 'own', basedOn: '2024-05-statutory' }, known)).toBe(
      'The council’s own, built on “Seven themes”',
    );
    expect(originInWords({ origin: 'own', basedOn: '2020-01-gone' }, known)).toBe(
      'The council’s own, built on another version',
    );
  });

  it('says whose words they are in a sentence', () => {
    expect(asSentence('Our own words')).toBe('Our own words.');
    expect(asSentence('Our own words. ')).toBe('Our own words.');
    expect(asSentence('')).toBe('');
  });

  it('names the years that are pinned to it', () => {
    const years = ['2026/27', '2024/25', '2025/26'].map((year) => ({ year, model: { id: 'a' } }));
    expect(yearsInWords(years, 'a')).toBe('2024/25, 2025/26 and 2026/27');
    expect(yearsInWords(years.slice(0, 1), 'a')).toBe('2026/27');
    expect(yearsInWords(years, 'b')).toBe('');
  });
});
