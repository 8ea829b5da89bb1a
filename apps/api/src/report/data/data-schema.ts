import { day, defined, flag, hash, listOf, objectOf, oneOf, orNull, type Schema, text, whole } from './schema-parts.js';

/** The name of the schema's file: it lies beside the data, so that both can be read without the internet. */
export const dataSchemaFileName = 'self-assessment-data-1.schema.json';

const closed = defined('closed');
const paragraphs = listOf(defined('paragraph'));
const words = listOf(text);
const section = defined('section');
const mark = defined('mark');

const sectionOf = (items: Schema): Schema => objectOf({ section, items: listOf(items) });

/** JSON Schema (draft 2020-12) of a self-assessment as data: every field there is, and no other. */
export const dataSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Best Value self-assessment as data, version 1',
  description:
    'The report of one council’s one year: what its PDF says, as data. Dates are YYYY-MM-DD, hashes are SHA-256 in hexadecimal digits. References such as C3.4, E12 and A7 are those of the PDF.',
  ...objectOf(
    {
      $schema: text,
      format: { const: 1 },
      audience: oneOf('public', 'restricted'),
      closed: objectOf({ words: text }),
      title: text,
      council: objectOf({ name: text, brandColour: text }),
      year: { type: 'string', pattern: '^[0-9]{4}/[0-9]{2}$' },
      draft: flag,
      finalOn: orNull(day),
      asAt: day,
      lead: text,
      model: objectOf({
        id: text,
        title: text,
        published: day,
        guidance: objectOf({ title: text, address: text }),
        wording: text,
      }),
      missing: orNull(
        objectOf({
          title: text,
          introduction: words,
          description: text,
          items: listOf(objectOf({ where: text, what: text })),
        }),
      ),
      method: objectOf({
        section,
        scores: listOf(objectOf({ mark, definition: text })),
        judgements: listOf(objectOf({ kind: oneOf('characteristic', 'indicator'), title: text, marks: listOf(mark) })),
      }),
      summary: defined('summary'),
      movement: orNull(defined('movement')),
      themes: listOf(defined('theme')),
      followOnActions: sectionOf(defined('followOnAction')),
      evidence: sectionOf(defined('evidence')),
      answers: orNull(sectionOf(defined('answeredQuestion'))),
      attributions: sectionOf(objectOf({ text, address: orNull(text) })),
      assurance: orNull(defined('assurance')),
    },
    ['closed'],
  ),
  $defs: {
    closed: objectOf({
      words: text,
      paragraph: orNull({ type: 'integer', minimum: 1, maximum: 7 }),
      interest: orNull(text),
    }),
    paragraph: objectOf({ number: text, text }),
    section: objectOf({ number: whole, title: text, introduction: paragraphs }),
    mark: objectOf(
      {
        word: text,
        symbol: text,
        tone: oneOf('favourable', 'mixed', 'unfavourable', 'not-applicable', 'undecided'),
        colour: oneOf('dark-green', 'light-green', 'yellow', 'amber', 'red'),
      },
      ['colour'],
    ),
    changeMark: objectOf({ word: text, symbol: text, change: text }),
    summary: objectOf({
      section,
      rows: listOf(
        objectOf({
          themeKey: text,
          title: text,
          lead: orNull(text),
          score: mark,
          characteristics: listOf(mark),
          indicators: listOf(mark),
          characteristicsInWords: text,
          indicatorsInWords: text,
        }),
      ),
      improvements: objectOf({
        title: text,
        description: text,
        rows: listOf(
          objectOf(
            {
              closed,
              themeKey: text,
              number: whole,
              title: text,
              score: mark,
              why: words,
              followOnActions: listOf(
                objectOf({ closed, reference: text, title: text, due: orNull(text) }, ['closed']),
              ),
            },
            ['closed'],
          ),
        ),
      }),
      alternative: text,
    }),
    movement: objectOf({
      title: text,
      lastYear: objectOf({ year: text, edition: whole, publicHash: hash }),
      introduction: paragraphs,
      description: text,
      rows: listOf(
        objectOf({
          themeKey: text,
          number: whole,
          title: text,
          before: orNull(mark),
          now: mark,
          change: defined('changeMark'),
          counts: text,
          moved: listOf(
            objectOf({
              change: defined('changeMark'),
              before: mark,
              now: mark,
              criteria: listOf(objectOf({ reference: text, reworded: flag })),
            }),
          ),
        }),
      ),
      completed: listOf(objectOf({ closed, reference: text, title: text, themeTitle: text, before: text }, ['closed'])),
      reasons: objectOf({
        title: text,
        description: text,
        rows: listOf(
          objectOf(
            {
              closed,
              themeKey: text,
              number: whole,
              title: text,
              change: defined('changeMark'),
              text: words,
              followOnActions: listOf(objectOf({ reference: text, title: text })),
            },
            ['closed'],
          ),
        ),
      }),
      trend: orNull(
        objectOf({
          title: text,
          description: text,
          years: words,
          rows: listOf(
            objectOf({
              themeKey: text,
              number: whole,
              title: text,
              cells: listOf(orNull(objectOf({ score: mark, change: orNull(defined('changeMark')) }))),
            }),
          ),
        }),
      ),
    }),
    theme: objectOf(
      {
        section,
        themeKey: text,
        lead: orNull(text),
        score: mark,
        scoreReason: paragraphs,
        narrative: paragraphs,
        scoreReasonClosed: closed,
        narrativeClosed: closed,
        characteristics: listOf(defined('criterion')),
        indicators: listOf(defined('criterion')),
        evidence: listOf(defined('evidenceUse')),
        evidenceReferences: words,
        followOnActionReferences: words,
      },
      ['scoreReasonClosed', 'narrativeClosed'],
    ),
    criterion: objectOf(
      {
        closed,
        key: text,
        reference: text,
        text,
        unsure: flag,
        judgement: mark,
        reason: words,
        evidence: listOf(defined('evidenceUse')),
        citations: listOf(objectOf({ reference: text, themeTitle: text, note: text })),
      },
      ['closed'],
    ),
    evidenceUse: objectOf(
      { closed, reference: text, title: text, stance: oneOf('supports', 'counters'), shows: text },
      ['closed'],
    ),
    evidence: objectOf(
      {
        closed,
        reference: text,
        kind: oneOf('document', 'link', 'statement', 'metric'),
        title: text,
        issuingBody: text,
        issuedOn: orNull(day),
        periodFrom: orNull(day),
        periodTo: orNull(day),
        grade: orNull(text),
        reviewBy: orNull(day),
        address: orNull(text),
        statement: words,
        metric: orNull(text),
        file: orNull(objectOf({ name: text, sha256: hash })),
        usedBy: words,
      },
      ['closed'],
    ),
    followOnAction: objectOf(
      {
        closed,
        reference: text,
        title: text,
        what: words,
        why: words,
        themeKey: text,
        themeTitle: text,
        criteria: words,
        owner: orNull(text),
        dueOn: orNull(day),
        status: oneOf('not-started', 'on-track', 'at-risk', 'complete', 'cancelled'),
        statusWord: text,
        overdue: flag,
        origin: text,
        notes: listOf(objectOf({ text: words, by: text, on: day })),
        evidence: words,
      },
      ['closed'],
    ),
    answeredQuestion: objectOf({ closed, reference: text, question: text, about: words, answer: paragraphs }, [
      'closed',
    ]),
    assurance: objectOf({
      section,
      sealedOn: day,
      edition: whole,
      approvals: listOf(objectOf({ name: text, independent: flag, on: day })),
      statements: listOf(
        objectOf({
          post: text,
          name: text,
          deputy: flag,
          declaration: orNull(text),
          comment: paragraphs,
          on: day,
        }),
      ),
      seal: hash,
      previousSeal: orNull(hash),
      contentHash: hash,
      publicHash: hash,
    }),
  },
};
