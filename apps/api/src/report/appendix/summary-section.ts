import type { Criterion, CriterionKind, Theme } from '@best-value/model';
import type { Improvements, Mark, Summary, SummaryRow } from './document.js';
import { counted, englishList, englishNumber, sentence } from './english.js';
import { judgementMark, judgementMarks, marksInWords, scoreMark } from './marks.js';
import { ParagraphNumbers } from './paragraphs.js';
import type { Material, PublicTheme } from './material.js';

export const SUMMARY_SECTION = 2;

/** All themes at a glance: their scores, what must improve, and a heat map of every judgement. */
export function summarySection(material: Material, improvements: Improvements): Summary {
  const rows = material.model.themes.map((theme) => summaryRow(material, theme));
  const introduction = new ParagraphNumbers(SUMMARY_SECTION).number([
    scoresInWords(material, rows),
    'The table of scores counts the judgements behind each score.',
  ]);
  return {
    section: { number: SUMMARY_SECTION, title: 'Summary', introduction },
    rows,
    improvements,
    alternative: alternativeText(rows),
  };
}

/** The answers given for one theme. A theme that nobody has opened yet has none. */
export function answersFor(material: Material, theme: Theme): PublicTheme {
  const unopened = { themeKey: theme.key, lead: null, score: null, scoreReason: '', narrative: '' };
  return (
    material.themes.find((answers) => answers.themeKey === theme.key) ?? { ...unopened, criteria: [], evidence: [] }
  );
}

function summaryRow(material: Material, theme: Theme): SummaryRow {
  const { model } = material;
  const answers = answersFor(material, theme);
  const marks = (kind: CriterionKind, criteria: readonly Criterion[]): Mark[] =>
    criteria.map(({ key }) => {
      const answer = answers.criteria.find((criterion) => criterion.criterionKey === key);
      return judgementMark(model, kind, answer?.judgement ?? null);
    });
  const characteristics = marks('characteristic', theme.characteristics);
  const indicators = marks('indicator', theme.indicators);
  return {
    themeKey: theme.key,
    title: theme.title,
    lead: answers.lead,
    score: scoreMark(model, answers.score),
    characteristics,
    indicators,
    characteristicsInWords: marksInWords(characteristics, judgementMarks(model, 'characteristic')),
    indicatorsInWords: marksInWords(indicators, judgementMarks(model, 'indicator')),
  };
}

/** Such as "The council scores itself Good in five themes and Fair in two themes." */
function scoresInWords({ model }: Material, rows: readonly SummaryRow[]): string {
  const given = model.scale
    .map(({ word }) => ({ word, count: rows.filter((row) => row.score.word === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} in ${counted(count, 'theme', 'themes')}`);
  const missing = rows.filter((row) => row.score.tone === 'undecided').length;
  const scored = given.length > 0 ? [`The council scores itself ${englishList(given)}.`] : [];
  const unscored = `${sentence(englishNumber(missing))} ${missing === 1 ? 'theme is' : 'themes are'} not yet scored.`;
  return [...scored, ...(missing > 0 ? [unscored] : [])].join(' ');
}

function alternativeText(rows: readonly SummaryRow[]): string {
  const lines = rows.map(
    (row) =>
      `${row.title}: ${row.score.word}. Characteristics: ${row.characteristicsInWords}. Indicators: ${row.indicatorsInWords}.`,
  );
  return ['Heat map of the judgements, theme by theme.', ...lines].join(' ');
}
