import { scoreColours } from '../scale/colours.js';
import { shapeProblems } from '../validate/has-the-shape.js';
import type { Audience } from './bundle.js';
import { council, edition, hash, year } from './format-words.js';
import { isRecord } from './json-value.js';
import { list, oneOf, orNull, record, text, wholeNumber, type Shape } from './shape.js';

const KEY = text(200);
const LINE = text(5_000);
const LONG = text(200_000);
const DATE = text(10, { pattern: /^\d{4}-\d\d-\d\d$/, such: 'a date such as 2026-04-16' });
const MOST_IN_A_LIST = 20_000;
const many = (item: Shape) => list(item, MOST_IN_A_LIST);

const classification = record({
  level: oneOf('public', 'internal', 'exempt'),
  paragraph: orNull(wholeNumber(1, 7)),
  publicInterestReason: orNull(LONG),
});

const model: Shape = (value, path) =>
  shapeProblems(value).map((problem) => ({
    code: 'wrong-form',
    path: path + problem.path,
    message: `The model should have ${problem.expected} here; it has ${problem.actual}.`,
  }));

const evidenceLink = record({ evidenceId: KEY, stance: oneOf('supports', 'counters'), shows: LONG });

type Fields = Readonly<Record<string, Shape>>;

const criterion = (classified: Fields) =>
  record({
    criterionKey: KEY,
    judgement: orNull(KEY),
    reason: LONG,
    evidence: many(evidenceLink),
    citations: many(record({ criterionKey: KEY, note: LONG })),
    ...classified,
  });

const theme = (classified: Fields, ofCriteria: Fields) =>
  record({
    themeKey: KEY,
    lead: orNull(LINE),
    score: orNull(KEY),
    scoreReason: LONG,
    narrative: LONG,
    criteria: many(criterion(ofCriteria)),
    evidence: many(evidenceLink),
    ...classified,
  });

const evidence = (classified: Fields) =>
  record({
    id: KEY,
    kind: oneOf('document', 'link', 'statement', 'metric'),
    title: LINE,
    issuingBody: LINE,
    issuedOn: orNull(DATE),
    periodFrom: orNull(DATE),
    periodTo: orNull(DATE),
    grade: orNull(LINE),
    reviewBy: orNull(DATE),
    address: orNull(LINE),
    statement: orNull(LONG),
    metric: orNull(record({ name: LINE, value: LINE, unit: LINE, comparator: LINE })),
    file: orNull(record({ name: LINE, size: wholeNumber(0, Number.MAX_SAFE_INTEGER), sha256: hash })),
    ...classified,
  });

const followOnAction = (classified: Fields) =>
  record({
    id: KEY,
    title: LINE,
    what: LONG,
    why: LONG,
    themeKey: KEY,
    criteria: many(KEY),
    owner: orNull(LINE),
    dueOn: orNull(DATE),
    status: oneOf('not-started', 'on-track', 'at-risk', 'complete', 'cancelled'),
    origin: LINE,
    notes: many(record({ text: LONG, by: LINE, on: DATE })),
    evidenceIds: many(KEY),
    ...classified,
  });

/** Which document this year is set beside: the council's latest sealed earlier year, named by its hash. */
const lastYear = record({ year, edition, publicHash: hash });

/** An answer that the council publishes to a question of an inspector, with all that it is about. */
const answer = record({
  key: text(400),
  question: LONG,
  answer: LONG,
  themeKey: orNull(KEY),
  text: orNull(oneOf('score', 'narrative')),
  criterionKey: orNull(KEY),
  evidenceId: orNull(KEY),
  followOnActionId: orNull(KEY),
});

const relation = record(
  {
    relation: oneOf('unchanged', 'reworded', 'moved', 'split', 'merged', 'new', 'withdrawn'),
    from: many(KEY),
    to: many(KEY),
    why: LONG,
  },
  {
    oscal: oneOf('equal-to', 'equivalent-to', 'subset-of', 'superset-of', 'intersects-with', 'no-relationship'),
  },
);

const crosswalk = record({ from: KEY, to: KEY, relations: many(relation) });

/** A score of an earlier year as it was printed, so that it can be printed again without the version it was given by. */
const earlierScore = record(
  {
    themeKey: KEY,
    word: LINE,
    symbol: KEY,
    tone: oneOf('favourable', 'mixed', 'unfavourable', 'undecided'),
    change: orNull(oneOf('up', 'down', 'same', 'new', 'not-comparable', 'undecided')),
  },
  { colour: oneOf(...Object.keys(scoreColours)) },
);

/** How the year stands to those before it. `crosswalks`: the way from the version of the last year to this one; null when there is none. */
const movement = record({
  crosswalks: orNull(many(crosswalk)),
  reasons: many(record({ themeKey: KEY, text: LONG, followOnActionIds: many(KEY) })),
  earlierYears: many(record({ year, edition, publicHash: hash, modelId: KEY, scores: many(earlierScore) })),
});

const addedSecond = { lastYear: orNull(lastYear), answers: many(answer) };
const addedThird = { ...addedSecond, movement: orNull(movement) };

function document(format: string, classified: Fields, ofThemes: Fields, added: Fields): Shape {
  return record({
    format: oneOf(format),
    council,
    year,
    edition,
    lead: LINE,
    model,
    modelHash: hash,
    themes: many(theme(ofThemes, classified)),
    evidence: many(evidence(classified)),
    followOnActions: many(followOnAction(classified)),
    ...added,
  });
}

const inThemes = { scoreClassification: classification, narrativeClassification: classification };

/** The first format knows of no other year and of no answers, the second of no reasons and of no more than one earlier year. */
const first: Readonly<Record<Audience, Shape>> = {
  public: document('best-value-public/1', {}, {}, {}),
  restricted: document('best-value-restricted/1', { classification }, inThemes, {}),
};

const second: Readonly<Record<Audience, Shape>> = {
  public: document('best-value-public/2', {}, {}, addedSecond),
  restricted: document('best-value-restricted/2', { classification }, inThemes, addedSecond),
};

const third: Readonly<Record<Audience, Shape>> = {
  public: document('best-value-public/3', {}, {}, addedThird),
  restricted: document('best-value-restricted/3', { classification }, inThemes, addedThird),
};

/**
 * What a sealed document of each audience holds. A field more or less is another format, and needs another number: these shapes
 * never change once a year was sealed in them. Nothing in the public one says how anything is classified; the restricted one
 * holds nothing confidential. What says that it is of an earlier format is held to that, all else to the newest.
 */
export function documentShape(audience: Audience): Shape {
  const earlier = new Map([
    [`best-value-${audience}/1`, first[audience]],
    [`best-value-${audience}/2`, second[audience]],
  ]);
  return (value, path) => {
    const format = isRecord(value) ? value['format'] : undefined;
    const shape = typeof format === 'string' ? earlier.get(format) : undefined;
    return (shape ?? third[audience])(value, path);
  };
}
