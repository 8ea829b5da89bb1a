import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '@best-value/model';
import type { AppendixSource } from '../../report/appendix/source.js';
import { withMovement } from '../../report/testing/made-up-last-year.js';
import { plantCanaries, withoutPlaces } from '../../report/testing/canaries.js';
import {
  CONFIDENTIAL,
  exempt,
  INTERNAL,
  madeUpAssessment,
  PUBLIC,
  smallModel,
  USUAL,
} from '../../report/testing/made-up-council.js';
import { contentOf } from './content.js';
import { changedParts, partsOf } from './parts.js';

const salt = Buffer.alloc(32, 7);
const base = withMovement(
  madeUpAssessment({ ...USUAL, narrativeWords: 40, evidence: 8, followOnActions: 7 }, smallModel()),
);
const of = (source: AppendixSource, edition = 1, secret: Uint8Array = salt) => contentOf(source, edition, secret);

/** Every place of plain data that holds a value, as a path. */
function leaves(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function changedAt(
  value: unknown,
  [first, ...rest]: readonly (string | number)[],
  next: (old: unknown) => unknown,
): unknown {
  if (first === undefined) return next(value);
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inside = copy as Record<string | number, unknown>;
  inside[first] = changedAt(inside[first], rest, next);
  return copy;
}

function otherThan(old: unknown): unknown {
  if (typeof old === 'number') return old + 1;
  if (typeof old === 'boolean') return !old;
  return old === null ? 'something' : `${String(old)} more`;
}

/** What is of the file or of the state the year is in, and not of what the council says. */
const notContent = ['state', 'finalOn', 'asAt', 'council.brandColour'];
const planted = plantCanaries(base, exempt(3, 'A price.')).source;
const used = new Set(of(planted).restrictedDocument.evidence.map(({ id }) => id));
const rich: AppendixSource = { ...planted, evidence: planted.evidence.filter(({ id }) => used.has(id)) };
/** Of the last year only its name is content: what it says is in its own document. */
const named = ['year', 'edition', 'publicHash'];
const places = leaves(rich).filter(
  ([first, second, ...path]) =>
    !notContent.includes([first, second, ...path].filter((step) => step !== undefined).join('.')) &&
    (first !== 'lastYear' || named.includes(String(second))),
);

describe('the content hash', () => {
  it('changes with every single thing that the council says, public or not', () => {
    const hash = of(rich).contentHash;
    const parts = partsOf(of(rich).restrictedDocument);
    fc.assert(
      fc.property(fc.constantFrom(...places), (path) => {
        const changed = of(changedAt(rich, path, otherThan) as AppendixSource);
        expect(changed.contentHash).not.toBe(hash);
        expect(changedParts(parts, partsOf(changed.restrictedDocument))).not.toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('changes with scores, judgements, narratives, evidence, its file, follow-on actions and the model', () => {
    const hash = of(rich).contentHash;
    for (const path of [
      ['themes', 0, 'score'],
      ['themes', 1, 'narrative'],
      ['themes', 0, 'criteria', 1, 'judgement'],
      ['themes', 0, 'criteria', 1, 'evidence', 0, 'shows'],
      ['evidence', 0, 'title'],
      ['evidence', rich.evidence.findIndex(({ file }) => file !== null), 'file', 'sha256'],
      ['followOnActions', 1, 'dueOn'],
      ['followOnActions', 1, 'notes', 0, 'text'],
      ['model', 'themes', 0, 'title'],
    ])
      expect([path, of(changedAt(rich, path, otherThan) as AppendixSource).contentHash]).not.toEqual([path, hash]);
  });

  it('does not change with the state of the year, the day it stands for, or the colour of the council', () => {
    const council = { ...base.council, brandColour: '#000000' };
    const moved: AppendixSource = { ...base, council, state: 'drafting', finalOn: null, asAt: '2031-01-01' };
    expect(of(moved)).toEqual(of(base));
  });

  it('changes with the edition and the salt, and the public hash with the edition alone', () => {
    expect(of(base, 2).publicHash).not.toBe(of(base).publicHash);
    const salted = of(base, 1, Buffer.alloc(32, 8));
    expect(salted.contentHash).not.toBe(of(base).contentHash);
    expect([salted.publicHash, salted.restrictedHash]).toEqual([of(base).publicHash, of(base).restrictedHash]);
  });

  it('takes text with half of a surrogate pair', () => {
    expect(of({ ...base, lead: 'Head \ud83d of Policy' }).publicDocument.lead).toBe('Head \ufffd of Policy');
  });
});

describe('the documents', () => {
  const bytes = (document: object): string => canonicalJson(document);
  const missing = (text: string, words: readonly string[]): string[] => words.filter((word) => !text.includes(word));
  const found = (text: string, words: readonly string[]): string[] => words.filter((word) => text.includes(word));
  const closed = [INTERNAL, exempt(3, 'The price is still being negotiated, zqinterest.')];

  it.each(closed)('public: hold no byte of what is $level, and would hold all of it if it were public', (level) => {
    const { source, words, dates } = plantCanaries(base, level);
    const content = of(source);
    expect(found(bytes(content.publicDocument), [...words, ...dates, 'zqinterest', 'c0ffee'])).toEqual([]);
    expect(content.publicHash).toBe(of(withoutPlaces(base)).publicHash);
    expect(missing(bytes(content.restrictedDocument), [...words, ...dates])).toEqual([]);
    const control = plantCanaries(base, PUBLIC);
    expect(missing(bytes(of(control.source).publicDocument), [...control.words, ...control.dates])).toEqual([]);
  });

  it('hold no byte of what is confidential, neither of them, nor that there is something', () => {
    const { source, words, dates } = plantCanaries(base, CONFIDENTIAL);
    const content = of(source);
    for (const document of [content.publicDocument, content.restrictedDocument])
      expect(found(bytes(document), [...words, ...dates, 'c0ffee', 'confidential"'])).toEqual([]);
    expect(content.contentHash).toBe(of(withoutPlaces(base)).contentHash);
  });

  it('say of restricted material how it is classified', () => {
    const { restrictedDocument } = of(plantCanaries(base, exempt(3, 'A price.')).source);
    expect(restrictedDocument.themes[0]?.narrativeClassification).toEqual(exempt(3, 'A price.'));
  });
});

describe('what changed between two texts', () => {
  const parts = (source: AppendixSource) => partsOf(of(source).restrictedDocument);
  const withTheme = (change: object): AppendixSource => ({
    ...base,
    themes: base.themes.map((theme, n) => (n === 0 ? { ...theme, ...change } : theme)),
  });

  it('is nothing when they are equal', () => {
    expect(changedParts(parts(base), parts(base))).toEqual([]);
  });

  it('is named: the score, the narrative, a criterion, an item, a follow-on action', () => {
    const [theme] = base.themes;
    const title = base.model.themes[0]?.title;
    const what = (source: AppendixSource) =>
      changedParts(parts(base), parts(source)).map(({ kind, title: name, how }) => [kind, name, how]);
    expect(what(withTheme({ scoreReason: 'Otherwise' }))).toEqual([['score', title, 'changed']]);
    expect(what(withTheme({ narrative: 'Otherwise' }))).toEqual([['narrative', title, 'changed']]);
    const criteria = theme?.criteria.map((one, n) => (n === 1 ? { ...one, reason: 'Otherwise' } : one));
    expect(what(withTheme({ criteria }))).toEqual([
      ['criterion', base.model.themes[0]?.characteristics[1]?.text, 'changed'],
    ]);
    const [action, ...actions] = base.followOnActions;
    expect(what({ ...base, followOnActions: actions })).toContainEqual(['follow-on-action', action?.title, 'removed']);
    const evidence = base.evidence.map((item, n) => (n === 0 ? { ...item, issuingBody: 'Another body' } : item));
    expect(what({ ...base, evidence })).toEqual([['evidence', base.evidence[0]?.title, 'changed']]);
  });

  it('is marked as restricted when either text was', () => {
    const secret = {
      ...base,
      evidence: base.evidence.map((item, n) => (n === 0 ? { ...item, classification: exempt(3, 'x') } : item)),
    };
    const marks = (one: AppendixSource, other: AppendixSource) =>
      changedParts(parts(one), parts(other)).map(({ restricted }) => restricted);
    expect(marks(base, secret)).toEqual([true]);
    expect(marks(secret, base)).toEqual([true]);
  });
});
