import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildOwnVersion,
  crosswalkToOwn,
  emptyOwnDraft,
  movement,
  scalePresets,
  type ModelDocument,
} from '@best-value/model';
import { buildAppendix } from './appendix/build-appendix.js';
import type { AppendixDocument } from './appendix/document.js';
import { publicMaterial } from './appendix/public-material.js';
import { dataFile } from './data/data-file.js';
import { membersPageHtml } from './html/members-page.js';
import { assessmentResults } from './oscal/assessment-results.js';
import { oscalReading } from './oscal/reading.js';
import { scorePaint } from './pdf/colour.js';
import { appendixDefinition } from './pdf/appendix-definition.js';
import { withMovement } from './testing/made-up-last-year.js';
import { madeUpAssessment, smallModel, USUAL } from './testing/made-up-council.js';

const base = smallModel();
const marks = ['▲ Dark green', '△ Light green', '◆ Yellow', '◊ Amber', '▼ Red'];

/** The base on five colours. */
function fiveColours(): ModelDocument {
  const draft = { ...emptyOwnDraft('Our colours'), scale: structuredClone(scalePresets[0]?.scale ?? []) };
  const of = { id: '2026-11-own-0a1b2c3d4e5f', published: '2026-11-28', council: 'Marlbrook Borough Council' };
  const { model } = buildOwnVersion(base, draft, of);
  if (model === null) throw new Error('The draft is whole.');
  return model;
}

describe('a year scored on five colours', () => {
  const model = fiveColours();
  const made = madeUpAssessment({ ...USUAL, evidence: 8, followOnActions: 5, narrativeWords: 40 }, model);
  const keys = model.scale.map(({ key }) => key);
  // Every word of the scale is given to a theme.
  const source = {
    ...made,
    themes: made.themes.map((theme, n) => ({ ...theme, score: keys[n % keys.length] ?? null })),
  };
  const given = source.themes.map((_, n) => marks[n % marks.length] ?? '');
  let document: AppendixDocument;
  beforeAll(() => {
    document = buildAppendix(source, 'public');
  });
  const plain = (text: string): string =>
    text
      .replaceAll('\u00a0', ' ')
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll(/\s+/gu, ' ');

  it('has word, symbol and colour in its document, and its colours explained', () => {
    expect(document.summary.rows.map(({ score }) => `${score.symbol} ${score.word}`)).toEqual(given);
    expect(document.method.scores.map(({ mark }) => [mark.word, mark.colour])).toEqual([
      ['Dark green', 'dark-green'],
      ['Light green', 'light-green'],
      ['Yellow', 'yellow'],
      ['Amber', 'amber'],
      ['Red', 'red'],
    ]);
    expect(new Set(document.method.scores.map(({ mark }) => scorePaint(mark).background)).size).toBe(5);
  });

  it('has word and symbol in the PDF', () => {
    const printed = plain(JSON.stringify(appendixDefinition(document, 'ab'.repeat(32))));
    for (const mark of given) expect(printed).toContain(mark);
  });

  it('has word and symbol on the web page', () => {
    const page = plain(new TextDecoder().decode(membersPageHtml(document)));
    for (const mark of given) expect(page).toContain(mark);
  });

  it('has word and symbol in the data', () => {
    const data = new TextDecoder().decode(dataFile(document));
    const { themes } = JSON.parse(data) as { themes: { score: { word: string; symbol: string } }[] };
    expect(themes.map(({ score }) => `${score.symbol} ${score.word}`)).toEqual(given);
  });

  it('is painted as the council chose in the years before too', () => {
    const { movement: moved } = buildAppendix(withMovement(source), 'public');
    const cells = moved?.trend?.rows.flatMap((row) => row.cells.map((cell) => cell?.score)) ?? [];
    expect(cells).toHaveLength(4 * source.themes.length);
    const colourOf = (word?: string) => model.scale.find((one) => one.word === word)?.colour;
    for (const score of cells) expect(score?.colour).toBe(colourOf(score?.word));
  });

  it('is told in OSCAL by what the words say', () => {
    const results = JSON.stringify(assessmentResults(oscalReading(publicMaterial(source), document)));
    for (const word of new Set(source.themes.map((_, n) => model.scale[n % 5]?.word ?? '')))
      expect(results).toContain(word);
  });

  it('lists what must improve, the worst first, and not what works well', () => {
    const { rows } = document.summary.improvements;
    const words = rows.map(({ score }) => score.word);
    expect(words[0]).toBe(source.themes.length >= 5 ? 'Red' : words[0]);
    expect(words).not.toContain('Light green');
  });

  it('is compared with a year on three words by the place of each word', () => {
    const year = (of: ModelDocument, score: string) => ({
      model: of,
      themes: of.themes.map(({ key }) => ({ themeKey: key, score, criteria: [] })),
    });
    const crosswalks = [crosswalkToOwn(base, model)];
    const change = (before: string, now: string) =>
      movement(year(base, before), year(model, now), crosswalks)[0]?.change;
    expect(change('good', 'light-green')).toBe('same');
    expect(change('fair', 'amber')).toBe('same');
    expect(change('fair', 'light-green')).toBe('up');
    expect(change('good', 'red')).toBe('down');
    expect(movement(year(model, 'dark-green'), year(model, 'light-green'), [])[0]?.change).toBe('down');
  });
});
