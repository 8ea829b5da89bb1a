import { describe, expect, it } from '@jest/globals';
import { cabinetForm } from '../forms/cabinet.js';
import { fullCouncilForm } from '../forms/full-council.js';
import { answer, exemptAnswer, filledIn, madeUpFacts } from '../testing/made-up-covering.js';
import type { CoveringValues } from './answers.js';
import { buildCoveringDocument } from './build-covering-document.js';
import type { Block, CoveringDocument } from './document.js';
import type { ReportForm } from './form.js';

const facts = madeUpFacts();
const nothing: CoveringValues = new Map();
const made = (form: ReportForm, values: CoveringValues, audience: CoveringDocument['audience'] = 'public') =>
  buildCoveringDocument(form, values, facts, audience);
const withAnswers = (form: ReportForm, ...changed: [string, ReturnType<typeof answer>][]): CoveringValues =>
  new Map([...filledIn(form, facts), ...changed]);
const paragraphs = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.number, block.text]] : []));
const row = (document: CoveringDocument, label: string) =>
  document.frontSheet.find((one) => one.kind === 'field' && one.label === label);
const headings = ({ frontSheet }: CoveringDocument) =>
  frontSheet.flatMap((one) => (one.kind === 'heading' ? [one.text] : []));

describe('the covering report', () => {
  it('has every field of the form in its order, the front sheet first', () => {
    const document = made(fullCouncilForm, filledIn(fullCouncilForm, facts));
    expect(document.banner).toEqual(['Full Council', '16 July 2026', 'Matter for information']);
    expect(document.frontSheet.map((one) => (one.kind === 'heading' ? `# ${one.text}` : one.label))).toEqual([
      'Report title',
      'Report author(s)',
      'Purpose of report',
      'Report summary',
      'Recommendation(s)',
      'Contact officer(s)',
      'Strategic objectives',
      'Vision and values',
      '# Report implications',
      'Legal',
      'Financial',
      'Corporate risk management',
      'Equalities and equalities assessment',
      'Human rights',
      'Health and safety',
      '# Statutory officers’ comments',
      'Head of paid service',
      'Chief finance officer',
      'Monitoring officer',
      'Consultees',
      'Background papers',
      'Appendices',
    ]);
    expect(document.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Introduction and method',
      '2 What the assessment found',
      '3 Future activities',
    ]);
    expect(document.draft).toBe(false);
  });

  it('says its body and day once: in rows, where the form has them', () => {
    const document = made(cabinetForm, filledIn(cabinetForm, facts));
    expect(document.banner).toEqual([]);
    expect(row(document, 'Date')).toMatchObject({ blocks: [{ text: '16 July 2026' }] });
    expect(row(document, 'Report to')).toMatchObject({ blocks: [{ text: 'Full Council' }] });
  });

  it('numbers the paragraphs of its sections, and nothing on the front sheet', () => {
    const document = made(
      fullCouncilForm,
      withAnswers(
        fullCouncilForm,
        ['introduction', answer({ text: 'One.\n\nTwo:\n- a\n- b\n  goes on\n\n- c\n\n \nThree.\r\n\r\nFour.' })],
        ['future-activities', answer({ text: 'Five.' })],
      ),
    );
    const [introduction, , future] = document.sections;
    expect(introduction?.blocks).toEqual([
      { kind: 'paragraph', number: '1.1', text: 'One.' },
      { kind: 'paragraph', number: '1.2', text: 'Two:' },
      { kind: 'list', items: [{ text: 'a' }, { text: 'b\ngoes on' }] },
      { kind: 'list', items: [{ text: 'c' }] },
      { kind: 'paragraph', number: '1.3', text: 'Three.' },
      { kind: 'paragraph', number: '1.4', text: 'Four.' },
    ]);
    expect(paragraphs(future?.blocks ?? [])).toEqual([['3.1', 'Five.']]);
    const numbers = document.frontSheet.flatMap((one) => (one.kind === 'field' ? paragraphs(one.blocks) : []));
    expect(numbers.length).toBeGreaterThan(8);
    expect(numbers.filter(([number]) => number !== null)).toEqual([]);
  });

  it('leaves out what is not filled in, with its heading, and numbers what is left', () => {
    const empty = answer({ text: ' \n\n- \n' });
    const implications = ['legal', 'financial', 'corporate-risk', 'equalities', 'human-rights', 'health-and-safety'];
    const document = made(
      fullCouncilForm,
      withAnswers(
        fullCouncilForm,
        ...implications.map((key): [string, typeof empty] => [key, empty]),
        ['introduction', empty],
        ['contacts', answer({ contacts: [{ name: ' ', post: '', telephone: '', email: '' }] })],
      ),
    );
    expect(headings(document)).toEqual(['Statutory officers’ comments']);
    expect(row(document, 'Contact officer(s)')).toBeUndefined();
    expect(document.sections.map(({ number, title }) => [number, title])).toEqual([
      [1, 'What the assessment found'],
      [2, 'Future activities'],
    ]);
    expect(document.draft).toBe(true);
  });

  it('is a draft of what the form starts with until somebody writes something', () => {
    const document = made(fullCouncilForm, nothing);
    expect(row(document, 'Purpose of report')).toMatchObject({
      blocks: [{ text: expect.stringContaining('Best Value') }],
    });
    expect(document.sections).toEqual([]);
    expect(document.draft).toBe(true);
    expect(
      buildCoveringDocument(fullCouncilForm, filledIn(fullCouncilForm), { ...facts, sealed: false }, 'public').draft,
    ).toBe(true);
  });

  it('prints a statutory officer’s comment only when it was made on the text as it stands', () => {
    const [first, second, third] = facts.officers;
    if (!first?.said || !second || !third) throw new Error('The made-up year has three officers.');
    const officers = [{ ...first, said: { ...first.said, current: false } }, second, { ...third, said: null }];
    const document = buildCoveringDocument(
      fullCouncilForm,
      filledIn(fullCouncilForm),
      { ...facts, officers },
      'public',
    );
    expect(row(document, 'Head of paid service')).toBeUndefined();
    expect(row(document, 'Monitoring officer')).toBeUndefined();
    expect(row(document, 'Chief finance officer')).toMatchObject({
      blocks: [
        { text: 'Reserves are adequate.' },
        { text: 'The gap in 2027/28 has to be closed.' },
        { text: expect.stringContaining('I led the theme') },
      ],
    });
    const none = buildCoveringDocument(
      fullCouncilForm,
      filledIn(fullCouncilForm),
      { ...facts, officers: [] },
      'public',
    );
    expect(headings(none)).toEqual(['Report implications']);
  });

  it('prints no answer somebody gave in place of a statutory officer', () => {
    const document = made(
      fullCouncilForm,
      withAnswers(fullCouncilForm, ['statutory-comments', answer({ text: 'SATISFACTORY' })]),
    );
    expect(JSON.stringify(document)).not.toContain('SATISFACTORY');
  });

  it('names the post before a comment where a form has the comments in its body', () => {
    const fields = fullCouncilForm.fields.map((field) =>
      field.kind === 'statutory-comments' ? { ...field, place: 'body' as const } : field,
    );
    const [section] = made({ ...fullCouncilForm, fields }, filledIn(fullCouncilForm)).sections;
    expect(paragraphs(section?.blocks ?? []).slice(0, 2)).toEqual([
      ['1.1', 'Head of paid service: The council has the staff to do this.'],
      ['1.2', 'Chief finance officer: Reserves are adequate.'],
    ]);
  });

  it('lists public evidence as background papers, without what officers leave out, then their own lines', () => {
    const [first] = facts.backgroundPapers;
    const leftOut = [{ code: first?.id ?? '', words: '' }];
    const document = made(
      fullCouncilForm,
      withAnswers(fullCouncilForm, ['background-papers', answer({ text: '- Last year’s report', items: leftOut })]),
    );
    const papers = row(document, 'Background papers');
    if (papers?.kind !== 'field') throw new Error('There are background papers.');
    const [listed, own] = papers.blocks;
    expect(listed?.kind === 'list' && listed.items).toHaveLength(facts.backgroundPapers.length - 1);
    expect(JSON.stringify(listed)).not.toContain(first?.title);
    expect(own).toEqual({ kind: 'list', items: [{ text: 'Last year’s report' }] });
    expect(row(document, 'Appendices')).toMatchObject({
      blocks: [
        { items: [{ text: 'Appendix 1 Best Value self-assessment 2025-26' }] },
        { items: [{ text: 'Appendix 2 Action plan' }] },
      ],
    });
  });

  it('puts initials and day of the clearing officer under an implication, and under no other field', () => {
    const cleared = { clearedBy: 'RLD', clearedOn: '2026-06-18' };
    const document = made(
      cabinetForm,
      withAnswers(
        cabinetForm,
        ['legal', answer({ text: 'No risk.' }, cleared)],
        ['equalities', answer({ text: 'No effect.' }, { ...cleared, clearedOn: null })],
        ['environment', answer({ text: 'None.' }, { clearedBy: '', clearedOn: '2026-06-18' })],
        ['other-implications', answer({ text: '' }, cleared)],
        ['reasons', answer({ text: 'Because.' }, cleared)],
      ),
    );
    const of = (title: string) => paragraphs(document.sections.find((one) => one.title === title)?.blocks ?? []);
    expect(of('Implications: Legal').map(([, text]) => text)).toEqual(['No risk.', 'Cleared by RLD, 18 June 2026']);
    expect(of('Implications: Equalities').map(([, text]) => text)).toEqual(['No effect.', 'Cleared by RLD']);
    expect(of('Implications: Environment and sustainability').map(([, text]) => text)).toEqual(['None.']);
    expect(of('Implications: Other implications')).toEqual([]);
    expect(of('Reasons for recommendation(s)').map(([, text]) => text)).toEqual(['Because.']);
  });

  it('prints tables as they were filled in: amounts and days in words, no empty rows, a cell for every column', () => {
    const columns = [
      { title: 'Budget', kind: 'text' },
      { title: 'Amount', kind: 'money' },
      { title: 'From', kind: 'date' },
    ] as const;
    const form: ReportForm = {
      ...cabinetForm,
      fields: cabinetForm.fields.map((field) => (field.key === 'finance' ? { ...field, columns } : field)),
    };
    const rows = [
      ['Revenue', '-1234567.5', '2026-04-01'],
      ['', ' ', ''],
      ['Capital', 'about £3m', 'spring', 'lost'],
      ['x'],
    ];
    const document = made(form, withAnswers(form, ['finance', answer({ rows })]));
    expect(document.sections.find(({ title }) => title === 'Implications: Finance')?.blocks[0]).toEqual({
      kind: 'table',
      caption: 'Implications: Finance',
      columns,
      rows: [
        ['Revenue', '-£1,234,567.50', '1 April 2026'],
        ['Capital', 'about £3m', 'spring'],
        ['x', '', ''],
      ],
    });
  });

  it('keeps every character that people write, but halves of symbols', () => {
    const text = "“R&D” <b>1 > 0</b> 'it' مرحبا بالعالم Llŷn ŵ 🌳👩🏽‍🚒 $& $1";
    const document = made(
      fullCouncilForm,
      withAnswers(fullCouncilForm, ['legal', answer({ text })], ['financial', answer({ text: 'half \uD83C symbol' })]),
    );
    expect(row(document, 'Legal')).toMatchObject({ blocks: [{ text }] });
    expect(row(document, 'Financial')).toMatchObject({ blocks: [{ text: 'half \uFFFD symbol' }] });
  });

  it('takes 30,000 words in one field, in half a second', () => {
    const text = Array.from({ length: 600 }, (_, n) => `${n}: ${'word '.repeat(49)}`.trim()).join('\n\n');
    const values = withAnswers(fullCouncilForm, ['introduction', answer({ text })]);
    const began = performance.now();
    const document = made(fullCouncilForm, values);
    expect(performance.now() - began).toBeLessThan(500);
    expect(paragraphs(document.sections[0]?.blocks ?? []).at(-1)).toEqual([
      '1.600',
      expect.stringMatching(/^599: word/),
    ]);
  });

  it('is the same document for the same content, in whichever order it was typed', () => {
    const values = [...filledIn(fullCouncilForm, facts)];
    const one = made(fullCouncilForm, new Map(values));
    expect(JSON.stringify(made(fullCouncilForm, new Map(values.toReversed())))).toBe(JSON.stringify(one));
  });
});

describe.each([fullCouncilForm, cabinetForm])('what is exempt in a $key report', (form) => {
  const canary = 'zqcanaryq';
  const secret = {
    text: canary,
    items: [{ code: canary, words: canary }],
    rows: [[canary, canary]],
    contacts: [{ name: canary, post: canary, telephone: canary, email: canary }],
  };
  const own = ['title', 'report-to', 'meeting-date', 'statutory-comments'];
  const fields = form.fields.filter(({ key }) => !own.includes(key));

  it.each(fields.map(({ key }) => key))('is nowhere in the public document: %s', (key) => {
    const held = { ...exemptAnswer(secret, 3, canary), clearedBy: canary, clearedOn: '2026-06-18', offered: canary };
    const values = withAnswers(form, [key, held]);
    expect(JSON.stringify(made(form, values))).not.toContain(canary);
    const open = withAnswers(form, [key, answer(secret)]);
    expect(JSON.stringify(made(form, open))).toContain(canary);
  });

  it.each(fields.map(({ key }) => key))('is left out as if the form had never had it: %s', (key) => {
    const field = form.fields.find((one) => one.key === key);
    const values = withAnswers(form, [key, exemptAnswer(secret)]);
    if (field?.kind === 'background-papers' || field?.kind === 'appendices') {
      const listedOnly = withAnswers(form, [key, answer({ items: secret.items })]);
      return expect(made(form, values)).toEqual(made(form, listedOnly));
    }
    const without = { ...form, fields: form.fields.filter((one) => one !== field) };
    expect(made(form, values)).toEqual(made(without, values));
  });

  it('is marked with its paragraph in the restricted document, and what is public is not', () => {
    const values = withAnswers(form, ['legal', exemptAnswer({ text: 'One.\n\n- two' }, 5)]);
    const document = made(form, values, 'restricted');
    const blocks = [
      ...document.sections.flatMap((one) => one.blocks),
      ...document.frontSheet.flatMap((one) => (one.kind === 'field' ? one.blocks : [])),
    ];
    expect(blocks.filter(({ exempt }) => exempt !== undefined).map(({ kind, exempt }) => [kind, exempt])).toEqual([
      ['paragraph', 5],
      ['list', 5],
    ]);
    expect(JSON.stringify(document)).not.toContain('It names prices.');
  });

  it('is of the lists of the service only what officers added to them', () => {
    const values = withAnswers(form, ['appendices', exemptAnswer({ text: 'Appendix 2 Prices' }, 3)]);
    const { frontSheet, sections } = made(form, values, 'restricted');
    const blocks = [...frontSheet, ...sections].flatMap((one) => ('blocks' in one ? one.blocks : []));
    const items = blocks.flatMap((block) => (block.kind === 'list' ? [[block.items[0]?.text, block.exempt]] : []));
    expect(items).toContainEqual(['Appendix 1 Best Value self-assessment 2025-26', undefined]);
    expect(items).toContainEqual(['Appendix 2 Prices', 3]);
  });
});
