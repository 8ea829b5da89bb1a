import { describe, expect, it } from '@jest/globals';
import { findPlaceholder } from '@best-value/model';
import { demoAssessments } from './demo-assessments.js';
import { demoTexts } from './testing/demo-texts.js';
import { datesIn, repeatedSentences, wordsIn } from './testing/sentences.js';

const texts = demoTexts();
const narratives = demoAssessments.flatMap((assessment) =>
  assessment.themes
    .filter(({ narrative }) => narrative !== '')
    .map(({ key, narrative }) => ({ assessment, where: `${assessment.year} ${key}`, narrative })),
);
/** The demo is told as of November 2026. */
const told = '2026-11-30';

describe('the words of the demo council', () => {
  it('never say the same sentence twice', () => {
    expect(texts.length).toBeGreaterThan(700);
    expect(repeatedSentences(texts)).toEqual([]);
  });

  it('would be caught repeating themselves', () => {
    const [first] = texts;
    const copy = { where: 'a copy', text: `Something new. ${first?.text.toUpperCase()}` };
    expect(repeatedSentences([...texts, copy]).join()).toContain('a copy');
  });

  it.each(narratives)('fill the narrative of $where with 120 words or more', ({ narrative }) => {
    expect(wordsIn(narrative)).toBeGreaterThanOrEqual(120);
  });

  it.each(narratives)(
    'date what the narrative of $where tells, at least once within its year',
    ({ assessment, narrative }) => {
      const dates = datesIn(narrative);
      expect(dates.length).toBeGreaterThanOrEqual(2);
      const start = `${assessment.year.slice(0, 4)}-04`;
      const end = assessment.state === 'final' ? assessment.dates.councilMeeting : told;
      expect(dates.filter((date) => date >= start && date <= end)).not.toHaveLength(0);
    },
  );

  it('hold one placeholder, in the draft that has to show what stops a year from being made final', () => {
    const found = texts.filter(({ text }) => findPlaceholder(text) !== null).map(({ where }) => where);
    expect(found).toEqual(['2026/27 governance narrative']);
  });

  it('give a reason for every judgement and every score', () => {
    const reasons = demoAssessments.flatMap(({ themes }) =>
      themes.flatMap(({ judgements, score, scoreReason }) => [
        ...Object.values(judgements).map(({ reason }) => reason),
        ...(score === null ? [] : [scoreReason]),
      ]),
    );
    expect(reasons.filter((reason) => wordsIn(reason) < 6)).toEqual([]);
  });

  it('use the council as a noun with plain marks: straight apostrophes, no dashes for pauses', () => {
    expect(texts.filter(({ text }) => /[’‘“”–—]/.test(text))).toEqual([]);
  });
});
