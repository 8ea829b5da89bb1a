import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument } from '../appendix/document.js';
import { QUIET, scorePaint } from './colour.js';
import { headedTable } from './data-table.js';
import { heatMap } from './heat-map.js';
import { improvementTable } from './improvement-table.js';
import { movementPart } from './movement.js';
import { marked, numbered, plainHeading, sectionHeading, themeLink } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** The scores of all themes, what has moved since last year, what must improve, and the heat map. */
export function summaryPages(document: AppendixDocument): Content[] {
  const { summary, themes } = document;
  const { section, rows } = summary;
  return [
    sectionHeading(section),
    ...numbered(section.introduction),
    ...headedTable('Scores', {
      summary: 'Each theme with its score and the number of judgements of each kind.',
      columns: [
        { title: 'Theme', share: 30 },
        { title: 'Score', share: 15 },
        { title: 'Characteristics', share: 28 },
        { title: 'Indicators', share: 28 },
      ],
      rows: rows.map((row) => {
        const { background, text } = scorePaint(row.score);
        const number = themes.find(({ themeKey }) => themeKey === row.themeKey)?.section.number ?? 0;
        return [
          themeLink(number, row.title),
          { text: marked(row.score), bold: true, fillColor: background, color: text },
          row.characteristicsInWords,
          row.indicatorsInWords,
        ];
      }),
      pageWidth: PORTRAIT_WIDTH,
    }),
    ...(document.movement ? movementPart(document.movement, document.year) : []),
    ...headedTable(summary.improvements.title, improvementTable(summary.improvements)),
    { stack: [plainHeading('Judgements at a glance'), heatMap(summary), legend(document)], unbreakable: true },
  ];
}

/** Says what a square of the figure is, and what the symbols mean, each once, although two kinds of criteria share them. */
function legend({ method, summary }: AppendixDocument): Content {
  const marks = method.judgements.flatMap((kind) => kind.marks);
  const symbols = [...new Set(marks.map(({ symbol }) => symbol))];
  const meanings = symbols.map((symbol) => {
    const words = marks.filter((mark) => mark.symbol === symbol).map(({ word }) => word.toLowerCase());
    return `${symbol}\u00a0${[...new Set(words)].join(' or ')}`;
  });
  const drawn = summary.rows.flatMap((row) => [row.score, ...row.characteristics, ...row.indicators]);
  const undecided = drawn.find(({ tone }) => tone === 'undecided');
  const open = undecided ? [`${undecided.symbol}\u00a0not yet scored or judged`] : [];
  return { text: `Each square is one judgement.\n${[...meanings, ...open].join(';  ')}`, color: QUIET, fontSize: 9.5 };
}
