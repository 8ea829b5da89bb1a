import { type Change, type CriterionMovement, movement, type ThemeMovement } from '@best-value/model';
import type { CompletedAction, FollowOnActionEntry, MovedJudgements, Movement, MovementRow } from './document.js';
import { changeMarks } from './change-marks.js';
import { counted, englishList, englishNumber, sentence } from './english.js';
import type { LastYear } from './last-year.js';
import { judgementMark, scoreMark } from './marks.js';
import { ParagraphNumbers } from './paragraphs.js';
import type { Material } from './material.js';
import type { References } from './references.js';
import { SUMMARY_SECTION } from './summary-section.js';
import { movementReasons } from './movement-reasons.js';
import { trendTable } from './trend-table.js';
import { statusWords } from './words.js';

const inOrder = Object.values(changeMarks);
const moves: readonly Change[] = ['up', 'down'];

/**
 * What has moved since the council's latest sealed earlier year, as its public document says it. It stands in the summary and
 * its paragraphs are numbered on from there, so that every section has the same number in a council's first year and later.
 * @param paragraphs of the summary so far
 */
export function movementSection(
  material: Material,
  refs: References,
  items: readonly FollowOnActionEntry[],
  paragraphs: number,
): Movement | null {
  const { lastYear, model, themes } = material;
  if (lastYear === null) return null;
  const moved = movement(lastYear, { model, themes }, material.movement?.crosswalks ?? []);
  const rows = moved.map((theme) => movementRow(theme, material, lastYear, refs));
  const completed = completedSince(items, lastYear);
  const criteria = moved.flatMap((theme) => theme.criteria);
  return {
    title: `Changes since ${lastYear.year}`,
    lastYear: { year: lastYear.year, edition: lastYear.edition, publicHash: lastYear.publicHash },
    introduction: new ParagraphNumbers(SUMMARY_SECTION, paragraphs).number([
      themesInWords(moved, lastYear),
      `${judgementsInWords(criteria)} ${completedInWords(completed)}`,
      ...versionsInWords(material, lastYear, criteria),
    ]),
    description: `Each theme with its score in ${lastYear.year} and in ${material.year}, and the judgements that moved.`,
    rows,
    completed,
    reasons: movementReasons(moved, material, refs, items),
    trend: trendTable(moved, material, refs),
  };
}

function movementRow(theme: ThemeMovement, { model }: Material, lastYear: LastYear, refs: References): MovementRow {
  const { section = 0, title = '' } = refs.themes.get(theme.themeKey) ?? {};
  return {
    themeKey: theme.themeKey,
    number: section,
    title,
    before: theme.before === null ? null : scoreMark(lastYear.model, theme.before),
    now: scoreMark(model, theme.now),
    change: changeMarks[theme.change],
    counts: changesInWords(theme.criteria),
    moved: moves.flatMap((change) => movedJudgements(theme, change, model, lastYear, refs)),
  };
}

/** The judgements that went one way, those from and to the same words together. */
function movedJudgements(
  { themeKey, criteria }: ThemeMovement,
  change: Change,
  model: Material['model'],
  lastYear: LastYear,
  refs: References,
): MovedJudgements[] {
  const theme = model.themes.find(({ key }) => key === themeKey);
  const kindOf = new Map(
    [...(theme?.characteristics ?? []), ...(theme?.indicators ?? [])].map((one) => [one.key, one.kind]),
  );
  const entries = criteria
    .filter((criterion) => criterion.change === change)
    .map(({ criterionKey, before, now, reworded }) => {
      const kind = kindOf.get(criterionKey) ?? 'characteristic';
      return {
        before: judgementMark(lastYear.model, kind, before),
        now: judgementMark(model, kind, now),
        criterion: { reference: refs.criteria.get(criterionKey)?.reference ?? '', reworded },
      };
    });
  const alike = Map.groupBy(entries, ({ before, now }) => `${before.word}\n${now.word}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          {
            change: changeMarks[change],
            before: first.before,
            now: first.now,
            criteria: group.map((one) => one.criterion),
          },
        ]
      : [];
  });
}

/** Those of the plan that are complete now and were not when the earlier year was sealed, by what they are called. */
function completedSince(items: readonly FollowOnActionEntry[], { year, followOnActions }: LastYear): CompletedAction[] {
  const called = (themeKey: string, title: string): string => `${themeKey}\n${title.trim().toLowerCase()}`;
  const earlier = new Map(followOnActions.map(({ themeKey, title, status }) => [called(themeKey, title), status]));
  return items
    .filter(({ status }) => status === 'complete')
    .flatMap(({ reference, title, themeKey, themeTitle }) => {
      const status = earlier.get(called(themeKey, title));
      if (status === 'complete') return [];
      const before = status === undefined ? `Not in the plan of ${year}` : `${statusWords[status]} in ${year}`;
      return [{ reference, title, themeTitle, before }];
    });
}

/** Such as "One theme went up and six stayed the same." */
function themesInWords(themes: readonly ThemeMovement[], { year }: LastYear): string {
  const said: Readonly<Record<Change, string>> = {
    up: 'went up',
    down: 'went down',
    same: 'stayed the same',
    new: themes.length === 1 ? 'is new' : 'are new',
    'not-comparable': 'cannot be compared',
    undecided: 'not yet scored',
  };
  const counts = inOrder
    .map(({ change }) => ({ change, count: themes.filter((theme) => theme.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ change, count }, n) => `${n === 0 ? counted(count, 'theme', 'themes') : englishNumber(count)} ${said[change]}`,
    );
  return `The council’s sealed self-assessment before this one is that of ${year}. Set beside it, ${englishList(counts)}.`;
}

function judgementsInWords(criteria: readonly CriterionMovement[]): string {
  return `Judgements: ${changesInWords(criteria).toLowerCase()}.`;
}

/** Counts by word, the word first: "Up 3, down 1, the same 12". */
function changesInWords(criteria: readonly CriterionMovement[]): string {
  const counts = inOrder
    .map(({ word, change }) => ({
      word: word.toLowerCase(),
      count: criteria.filter((one) => one.change === change).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${count}`);
  return sentence(counts.join(', '));
}

function completedInWords(completed: readonly CompletedAction[]): string {
  const actions = counted(completed.length, 'follow-on action was', 'follow-on actions were');
  return `${sentence(actions)} completed since then.`;
}

/** Says what it means that the two years were judged by two versions of the criteria. */
function versionsInWords({ model }: Material, lastYear: LastYear, criteria: readonly CriterionMovement[]): string[] {
  if (lastYear.model.id === model.id) return [];
  const versions = `${lastYear.year} was judged by another version of the criteria, “${lastYear.model.title}”.`;
  const reworded = criteria.filter((one) => one.reworded).length;
  if (criteria.some(({ change }) => change === 'not-comparable') && reworded === 0)
    return [`${versions} Where nothing says how the two bear on each other they are not compared.`];
  if (reworded === 0) return [versions];
  return [
    `${versions} ${sentence(counted(reworded, 'criterion was', 'criteria were'))} worded otherwise then; those that moved are marked ‡.`,
  ];
}
