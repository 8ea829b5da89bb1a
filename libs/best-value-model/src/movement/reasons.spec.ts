import { describe, expect, it } from '@jest/globals';
import type { ModelDocument } from '../model.js';
import { publishedModels } from '../published.js';
import { movement, type JudgedYear } from './movement.js';
import { offeredReason } from './reasons.js';

const model = publishedModels[publishedModels.length - 1];
const theme = model.themes[0];
const [worst, middle, best] = model.scale.toSorted((one, other) => one.rank - other.rank);
const keys = theme.characteristics.map(({ key }) => key);
const [met, partly, not] = ['favourable', 'mixed', 'unfavourable'].map(
  (meaning) => model.judgements.characteristic.find((word) => word.meaning === meaning)?.key ?? '',
);
const action = (n: number, themeKey = theme.key) => ({ id: `a${n}`, title: `Renew plan ${n}`, themeKey });

function year(score: string | null, judgements: (string | null)[] = [], of: ModelDocument = model): JudgedYear {
  const criteria = judgements.map((judgement, n) => ({ criterionKey: keys[n], judgement }));
  return { model: of, themes: [{ themeKey: theme.key, score, criteria }] };
}

function offered(before: JudgedYear, now: JudgedYear, completed = [action(1)]) {
  const moved = movement(before, now, []).find(({ themeKey }) => themeKey === theme.key);
  if (!moved) throw new Error('The theme is not there.');
  return offeredReason(before, now, moved, completed);
}

describe('the reason that is offered for a change', () => {
  it('names the follow-on action that was completed and the judgement that moved, in the words of the model', () => {
    const text = theme.characteristics[0].text.replace(/\.$/u, '');
    const words = model.judgements.characteristic;
    const word = (key: string) => words.find((one) => one.key === key)?.word.toLowerCase();
    expect(offered(year(middle.key, [partly]), year(best.key, [met]))).toEqual({
      text: `${theme.title} moved from ${middle.word} to ${best.word} because the follow-on action “Renew plan 1” was completed, and the judgement of “${text}” (${word(partly)}, now ${word(met)}) went up.`,
      explained: true,
      followOnActionIds: ['a1'],
    });
  });

  it('names two and counts the others', () => {
    const many = [1, 2, 3, 4].map((n) => action(n));
    const said = offered(year(worst.key, [not, not, not]), year(middle.key, [met, met, met]), many);
    expect(said?.text).toContain('the follow-on actions “Renew plan 1”, “Renew plan 2” and 2 more were completed');
    expect(said?.text).toContain('3 judgements went up: “');
    expect(said?.text).toContain(') and 1 more.');
    expect(said?.followOnActionIds).toEqual(['a1', 'a2', 'a3', 'a4']);
  });

  it('joins two by “and”', () => {
    const said = offered(year(middle.key), year(best.key), [action(1), action(2)]);
    expect(said?.text).toContain('the follow-on actions “Renew plan 1” and “Renew plan 2” were completed.');
  });

  it('explains a fall by judgements and not by what was completed, and says what went the other way', () => {
    const said = offered(year(best.key, [met, not, not]), year(middle.key, [not, met, met]));
    expect(said?.text).not.toContain('Renew');
    expect(said?.text).toMatch(/went down, although 2 judgements went up\.$/u);
    expect(offered(year(best.key, [met, not]), year(middle.key, [not, met]))?.text).toMatch(
      /although 1 judgement went up/u,
    );
  });

  it('says no more than what moved when nothing that is recorded explains it', () => {
    expect(offered(year(middle.key), year(best.key), [action(1, 'another')])).toEqual({
      text: `${theme.title} moved from ${middle.word} to ${best.word}.`,
      explained: false,
      followOnActionIds: [],
    });
  });

  it('is none of a score that stayed, is new, is gone, or cannot be compared', () => {
    const other = { ...model, id: 'other' };
    for (const [before, now] of [
      [year(best.key), year(best.key)],
      [year(null), year(best.key)],
      [year(best.key), year(null)],
      [year(middle.key, [], other), year(best.key)],
    ])
      expect(offered(before, now)).toBeNull();
  });

  it('is none of a theme that the later version does not have', () => {
    const [moved] = movement(year(middle.key), year(best.key), []);
    const without = { ...model, themes: model.themes.slice(1) };
    expect(offeredReason(year(middle.key), year(best.key, [], without), moved, [])).toBeNull();
  });

  it('quotes the first line of a criterion, a long one cut at a word', () => {
    const said = (text: string) => {
      const characteristics = theme.characteristics.map((one, n) => (n === 0 ? { ...one, text } : one));
      const worded = { ...model, themes: [{ ...theme, characteristics }] };
      return offered(year(middle.key, [not], worded), year(best.key, [met], worded), [])?.text ?? '';
    };
    expect(said('The plan:\n– is agreed\n– and read')).toContain('the judgement of “The plan” (');
    const long = said('every word of it '.repeat(20));
    expect(long).toMatch(/“every word of it .* (every|word|of|it) …” \(/u);
    expect(long.length).toBeLessThan(320);
  });

  it('calls a criterion by its key when a version has lost it', () => {
    const [moved] = movement(year(middle.key, [not]), year(best.key, [met]), []);
    const emptied = { ...model, themes: [{ ...theme, characteristics: [] }] };
    const said = offeredReason(year(middle.key), year(best.key, [], emptied), moved, []);
    expect(said?.text).toContain(`“${keys[0]}” (`);
    expect(said?.text).toContain('now not judged');
    const unjudged = { ...moved, criteria: [{ ...moved.criteria[0], before: null }] };
    expect(offeredReason(year(middle.key), year(best.key), unjudged, [])?.text).toContain('(not judged, now');
  });
});
