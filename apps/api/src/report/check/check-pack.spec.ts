import { describe, expect, it } from '@jest/globals';
import type { CheckMaterial } from './material.js';
import { checkPack } from './check-pack.js';
import type { Problem } from './problem.js';
import { madeUpMaterial, narrative, text } from './testing/made-up-material.js';

const check = (changes: Partial<CheckMaterial>): Problem[] =>
  checkPack(madeUpMaterial(changes), (word) => word.length * 5);

const told = (changes: Partial<CheckMaterial>) =>
  check(changes).map(({ rule, severity, where }) => [rule, severity, where]);

describe('the check of a pack', () => {
  it('finds nothing in a sealed year without faults', () => {
    expect(check({})).toEqual([]);
  });

  it('stops a year that is not sealed, and says how it stands', () => {
    expect(check({ state: 'statutory-sign-off' })).toEqual([
      {
        rule: 'not-ready',
        severity: 'stops',
        where: '',
        field: 'sign-off',
        message:
          'The 2026/27 assessment is with the statutory officers for signature. Only a sealed year is published: until then its documents are drafts.',
      },
    ]);
  });

  it('asks of a score that moved why it did, while the text can be changed', () => {
    const unexplained = [{ themeKey: 'culture', title: 'Culture', way: 'up', since: '2025/26' }] as const;
    expect(check({ state: 'drafting', unexplained }).slice(1)).toEqual([
      {
        rule: 'unexplained-change',
        severity: 'warns',
        where: '',
        message: 'Culture went up since 2025/26, and the report does not say why.',
        themeKey: 'culture',
        field: 'themes/culture/movement-reason',
      },
    ]);
    expect(check({ unexplained })).toEqual([]);
  });

  it('tells all that is wrong at once, what stops first', () => {
    const changes: Partial<CheckMaterial> = {
      state: 'drafting',
      blockers: [
        {
          code: 'theme-unscored',
          message: 'Culture has no score.',
          themeKey: 'culture',
          field: 'themes/culture/score',
        },
      ],
      gaps: [
        { kind: 'narrative-empty', themeKey: 'culture', message: 'Culture has no narrative.', blocksFinal: false },
        { kind: 'theme-unscored', themeKey: 'culture', message: 'Culture has no score.', blocksFinal: true },
      ],
      officers: [{ post: 'monitoring-officer', title: 'Monitoring officer', held: true, signed: 'no' }],
      unexplained: [{ themeKey: 'culture', title: 'Culture', way: 'down', since: '2025/26' }],
      texts: [text('See paragraph 9.9. Ask jane.doe@northford.gov.uk.')],
      furtherTexts: [text('TBC', 'Cover')],
      figures: [{ what: 'figure', where: 'Summary', alternative: ' ', place: {} }],
      tables: [{ where: 'Finance', rows: [['x'.repeat(200)]], place: narrative }],
      replaced: [{ where: 'E1', characters: ['☃ (symbol), printed as [U+2603]'], place: {} }],
      mentions: [{ where: 'E2', names: 'A price', place: {} }],
      meetings: [
        {
          id: 'm',
          title: 'Full council, 5 May 2027',
          body: 'full-council',
          heldOn: '2027-05-05',
          open: true,
          field: 'meetings/m',
        },
      ],
      links: [{ address: 'https://a.example', status: 404, problem: null, on: '2027-05-03', where: 'E1', place: {} }],
      covering: [
        {
          rule: 'covering-report',
          severity: 'stops',
          where: 'Legal',
          message: 'Legal is empty.',
          field: 'covering/legal',
        },
      ],
    };
    expect(told(changes)).toEqual([
      ['not-ready', 'stops', ''],
      ['unfinished', 'stops', ''],
      ['statutory-comment', 'stops', ''],
      ['placeholder', 'stops', 'Cover'],
      ['covering-report', 'stops', 'Legal'],
      ['dead-reference', 'stops', 'Paragraph 3.2'],
      ['dead-link', 'stops', 'E1'],
      ['no-alternative', 'stops', 'Summary'],
      ['wide-table', 'stops', 'Finance'],
      ['late-papers', 'warns', 'Full council, 5 May 2027'],
      ['unprintable', 'warns', 'E1'],
      ['names-withheld', 'warns', 'E2'],
      ['personal-address', 'warns', 'Paragraph 3.2'],
      ['unexplained-change', 'warns', ''],
      ['missing', 'warns', ''],
    ]);
  });

  it('only warns of a fault in a sealed text, which nobody can mend, and still stops one of the covering report', () => {
    const dead = 'See paragraph 9.9.';
    expect(told({ texts: [text(dead), { where: 'Legal', text: dead, place: { field: 'covering/legal' } }] })).toEqual([
      ['dead-reference', 'stops', 'Legal'],
      ['dead-reference', 'warns', 'Paragraph 3.2'],
    ]);
  });

  it('leads to the field', () => {
    expect(check({ texts: [text('See paragraph 9.9.')] })).toEqual([expect.objectContaining(narrative)]);
  });
});

describe('statutory comments', () => {
  const of = (held: boolean, signed: 'yes' | 'stale' | 'no') =>
    check({
      state: 'statutory-sign-off',
      officers: [{ post: 'monitoring-officer', title: 'Monitoring officer', held, signed }],
    })
      .filter(({ rule }) => rule === 'statutory-comment')
      .map(({ message, field, severity }) => [severity, message, field]);

  it.each<[string, boolean, 'yes' | 'stale' | 'no', string[][]]>([
    ['of this text are right', true, 'yes', []],
    ['are right also when the post was left since', false, 'yes', []],
    [
      'of an earlier text are stale',
      true,
      'stale',
      [
        [
          'stops',
          'The monitoring officer commented on an earlier text, and must sign again.',
          'sign-off/monitoring-officer',
        ],
      ],
    ],
    [
      'that were not made are missing',
      true,
      'no',
      [['stops', 'The monitoring officer has not commented and signed.', 'sign-off/monitoring-officer']],
    ],
    [
      'need somebody in the post',
      false,
      'no',
      [['stops', 'Nobody is named as monitoring officer.', 'posts/monitoring-officer']],
    ],
  ])('%s', (_what, held, signed, problems) => {
    expect(of(held, signed)).toEqual(problems);
  });
});

describe('figures and tables', () => {
  it('say what they show', () => {
    const figures = (['figure', 'table'] as const).flatMap((what) => [
      { what, where: `a ${what} with words`, alternative: 'Two of seven.', place: {} },
      { what, where: `a ${what} without`, alternative: '\n', place: {} },
    ]);
    expect(told({ figures })).toEqual([
      ['no-alternative', 'warns', 'a figure without'],
      ['no-alternative', 'warns', 'a table without'],
    ]);
  });

  it('fit on the page by their longest words', () => {
    const columns = (count: number) => [
      { where: 'Finance', rows: [Array<string>(count).fill('word '.repeat(50)), ['x']], place: narrative },
    ];
    // A word of four is 20 points here, with padding 30; the page has 483.
    expect(told({ tables: columns(16) })).toEqual([]);
    expect(check({ tables: columns(17) }).map(({ message }) => message)).toEqual([
      'The table is 1.1 times as wide as the page. Take out a column, or shorten the longest words.',
    ]);
    expect(told({ tables: [{ where: 'Empty', rows: [], place: {} }] })).toEqual([]);
  });
});

describe('links', () => {
  const outcome = (status: number | null, problem: string | null = null) =>
    check({
      state: 'sealed',
      links: [
        {
          address: 'https://a.example/x',
          status,
          problem,
          on: '2027-05-03',
          where: 'E1',
          place: { field: 'covering/background-papers' },
        },
      ],
    }).map(({ severity, message }) => `${severity}: ${message}`);

  it.each([200, 204, 302, 399])('that answered %d lead somewhere', (status) => {
    expect(outcome(status)).toEqual([]);
  });

  it.each([404, 410])('that answered %d are dead', (status) => {
    expect(outcome(status)).toEqual([
      `stops: https://a.example/x was not there when it was tried on 3 May 2027 (answer ${status}).`,
    ]);
  });

  it.each([400, 401, 403, 429, 500, 503])('that answered %d may be dead', (status) => {
    expect(outcome(status)).toEqual([
      `warns: https://a.example/x could not be opened when it was tried on 3 May 2027. The site answered ${status}.`,
    ]);
  });

  it('that did not answer may be dead', () => {
    expect(outcome(null, 'The site took too long to answer.')).toEqual([
      'warns: https://a.example/x could not be opened when it was tried on 3 May 2027. The site took too long to answer.',
    ]);
  });
});

describe('the papers of meetings', () => {
  const meeting = {
    id: 'm1',
    title: 'Cabinet, 1 June 2027',
    body: 'cabinet',
    heldOn: '2027-06-01',
    open: true,
    field: 'meetings/m1',
  } as const;
  const late = (today: string, changes: Partial<CheckMaterial> = {}) =>
    check({ today, meetings: [meeting], ...changes }).map(({ message, field }) => [message, field]);
  const papers =
    'Its papers had to be public by 21 May 2027, five clear working days before the meeting. That day has passed.';

  it('are in time up to the last day, and late from the day after', () => {
    expect(late('2027-05-21', { keyOrPrivate: false })).toEqual([]);
    expect(late('2027-05-22', { keyOrPrivate: false })).toEqual([[papers, 'meetings/m1']]);
  });

  it('of an executive need 28 days’ notice for a key decision or a private item', () => {
    const notice = 'had to be public by 3 May 2027, 28 clear days before the meeting. That day has passed.';
    expect(late('2027-05-03', { keyOrPrivate: true })).toEqual([]);
    expect(late('2027-05-04', { keyOrPrivate: true })).toEqual([[`Notice of it ${notice}`, 'meetings/m1']]);
    expect(late('2027-05-04', { keyOrPrivate: null })).toEqual([
      [`If it takes a key decision or meets in private, notice ${notice}`, 'meetings/m1'],
    ]);
  });

  it('are not spoken of when the meeting is over or its outcome is written down', () => {
    expect(late('2027-06-02')).toEqual([]);
    expect(late('2027-05-31', { meetings: [{ ...meeting, open: false }] })).toEqual([]);
    expect(late('2027-06-01', { keyOrPrivate: false })).toHaveLength(1);
  });

  it('of a year whose bank holidays are not known have to be worked out', () => {
    const [problem] = late('2029-01-05', { meetings: [{ ...meeting, body: 'full-council', heldOn: '2029-06-01' }] });
    expect(problem?.[0]).toMatch(/^The bank holidays before this meeting are not known here yet/);
  });
});

describe('what is with the public already', () => {
  const told = (changes: Partial<CheckMaterial>) =>
    check(changes).flatMap(({ rule, severity, where, message }) =>
      rule === 'already-published' ? [[severity, where, message.slice(0, 70)]] : [],
    );

  it('is an earlier edition on the members’ page, or in a pack that was made', () => {
    expect(told({ edition: 2, published: 1, packed: [1] })).toEqual([
      ['warns', 'Members’ page', expect.stringContaining('Everybody can read edition 1')],
      ['warns', 'Report pack', expect.stringContaining('sealed edition 1 was made')],
    ]);
  });

  it('is nothing to weigh when it is this very edition', () => {
    expect(told({ edition: 2, published: 2, packed: [2] })).toEqual([]);
    expect(told({ edition: 1, published: null, packed: [] })).toEqual([]);
  });
});
