import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { buildAppendix } from '../appendix/build-appendix.js';
import { publicMaterial } from '../appendix/public-material.js';
import type { AppendixSource } from '../appendix/source.js';
import { plantCanaries } from '../testing/canaries.js';
import { exempt, madeUpAssessment, PUBLIC, smallModel, USUAL } from '../testing/made-up-council.js';
import { assessmentResults } from './assessment-results.js';
import { planOfAction } from './plan-of-action.js';
import { oscalReading } from './reading.js';
import { madeUpSeal } from '../testing/made-up-seal.js';
import { uuidOf } from './uuid-of.js';

const small = { ...USUAL, evidence: 12, followOnActions: 6 };
const madeUp = (): AppendixSource => madeUpAssessment(small, smallModel());

const reading = (source: AppendixSource) => oscalReading(publicMaterial(source), buildAppendix(source, 'public'));

function schema(name: string): ValidateFunction {
  const text = readFileSync(new URL(`./schema/oscal_${name}_schema.json`, import.meta.url), 'utf8');
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true });
  ajv.addFormat('date-time', (value) => !Number.isNaN(Date.parse(value)));
  ajv.addFormat('uri', (value) => URL.canParse(value));
  ajv.addFormat('uri-reference', (value) => URL.canParse(value, 'https://example.org/'));
  ajv.addFormat('email', true);
  return ajv.compile(JSON.parse(text) as object);
}

const results = schema('assessment-results');
const poam = schema('poam');

function complaints(validate: ValidateFunction, file: unknown): string[] {
  validate(JSON.parse(JSON.stringify(file)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('an assessment as OSCAL', () => {
  it('is valid against the schema of assessment results', () => {
    expect(complaints(results, assessmentResults(reading(madeUp())))).toEqual([]);
  });

  it('is valid against the schema of a plan of action and milestones', () => {
    expect(complaints(poam, planOfAction(reading(madeUp())))).toEqual([]);
  });

  it('would be told by the schemas of a finding without a target and an item without a title', () => {
    const file = JSON.parse(JSON.stringify(assessmentResults(reading(madeUp())))) as ReturnType<
      typeof assessmentResults
    >;
    Reflect.deleteProperty(file['assessment-results'].results[0]?.findings?.[0] ?? {}, 'target');
    expect(complaints(results, file)).toEqual([
      "/assessment-results/results/0/findings/0 must have required property 'target'",
    ]);
    const plan = JSON.parse(JSON.stringify(planOfAction(reading(madeUp())))) as NonNullable<
      ReturnType<typeof planOfAction>
    >;
    Reflect.deleteProperty(plan['plan-of-action-and-milestones']['poam-items'][0] ?? {}, 'title');
    expect(complaints(poam, plan)).not.toEqual([]);
  });

  it('has a finding for each score and judgement, and names what was not judged as reviewed only', () => {
    const source = madeUp();
    const first = source.themes[0];
    if (!first) throw new Error('The made-up council has no theme');
    const themes = [
      { ...first, score: null, criteria: first.criteria.map((answer) => ({ ...answer, judgement: null })) },
      ...source.themes.slice(1),
    ];
    const [result] = assessmentResults(reading({ ...source, themes }))['assessment-results'].results;
    const targets = new Set(result?.findings?.map(({ target }) => target['target-id']));
    const controls = result?.['reviewed-controls']['control-selections'][0]?.['include-controls'].map(
      (one) => one['control-id'],
    );
    expect(targets.has(first.themeKey)).toBe(false);
    expect(controls).toContain(first.themeKey);
    expect(controls?.length).toBe(4 + 4 * 7);
    for (const { themeKey } of source.themes.slice(1)) expect(targets.has(themeKey)).toBe(true);
  });

  it('says of a judgement what the council said, whichever of the two states it becomes', () => {
    const source = madeUp();
    const [result] = assessmentResults(reading(source))['assessment-results'].results;
    const document = buildAppendix(source, 'public');
    for (const theme of document.themes)
      for (const entry of [...theme.characteristics, ...theme.indicators]) {
        const finding = result?.findings?.find(({ target }) => target['target-id'] === entry.key.replaceAll('/', '.'));
        if (entry.judgement.tone === 'not-applicable') expect(finding).toBeUndefined();
        else {
          expect(finding?.props).toContainEqual(
            expect.objectContaining({ name: 'judgement', value: entry.judgement.word }),
          );
          expect(finding?.target.status.state).toBe(
            entry.judgement.tone === 'favourable' ? 'satisfied' : 'not-satisfied',
          );
          expect(finding?.['related-observations'] ?? []).toHaveLength(entry.evidence.length);
        }
      }
  });

  it('points at nothing that the file does not hold, and calls no two things by one identifier', () => {
    const file = assessmentResults(reading(madeUp()))['assessment-results'];
    const [result] = file.results;
    const held = [
      file.uuid,
      ...file.results.map(({ uuid }) => uuid),
      ...file['back-matter'].resources.map(({ uuid }) => uuid),
      ...(result?.observations ?? []).map(({ uuid }) => uuid),
      ...(result?.findings ?? []).map(({ uuid }) => uuid),
    ];
    expect(new Set(held).size).toBe(held.length);
    const pointed = [
      file['import-ap'].href,
      ...(result?.observations ?? []).flatMap((one) => one['relevant-evidence'].map(({ href }) => href)),
    ];
    for (const href of pointed) expect(held).toContain(href.slice(1));
    for (const finding of result?.findings ?? [])
      for (const one of finding['related-observations'] ?? []) expect(held).toContain(one['observation-uuid']);
  });

  it('is no plan when there are no follow-on actions', () => {
    expect(planOfAction(reading({ ...madeUp(), followOnActions: [] }))).toBeNull();
  });

  it('has what the statutory officers said, when they have signed', () => {
    const source = madeUp();
    const material = publicMaterial(source);
    const from = oscalReading(material, buildAppendix(source, 'public', madeUpSeal()));
    const file = assessmentResults(from);
    expect(complaints(results, file)).toEqual([]);
    const prose = file['assessment-results'].results[0]?.attestations?.map(({ parts }) => parts[0]?.prose ?? '') ?? [];
    const { statements } = madeUpSeal();
    expect(prose).toHaveLength(statements.length);
    for (const [n, { name }] of statements.entries()) expect(prose[n]).toContain(name);
    expect(assessmentResults(reading(source))['assessment-results'].results[0]?.attestations).toBeUndefined();
  });

  it('is the same text for the same content, and calls evidence the same when its number changes', () => {
    const source = madeUp();
    expect(JSON.stringify(assessmentResults(reading(source)))).toBe(
      JSON.stringify(assessmentResults(reading(madeUp()))),
    );
    const named = (from: AppendixSource) =>
      new Map(
        assessmentResults(reading(from))['assessment-results']['back-matter'].resources.map(({ title, uuid }) => [
          title,
          uuid,
        ]),
      );
    const before = named(source);
    const first = source.themes[0];
    const fewer = named({
      ...source,
      themes: first ? [{ ...first, evidence: [], criteria: [] }, ...source.themes.slice(1)] : [],
    });
    for (const [title, uuid] of fewer) expect(before.get(title)).toBe(uuid);
  });

  it.each([true, false])('has no word of what is closed (control, when it is open: %s)', (open) => {
    const { source, words } = plantCanaries(madeUp(), open ? PUBLIC : exempt(3, 'It names prices.'));
    const said = JSON.stringify([assessmentResults(reading(source)), planOfAction(reading(source))]);
    const found = words.filter((word) => said.includes(word));
    expect(found).toEqual(open ? words : []);
  });

  it('stays valid whatever people write', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        (a, b) => {
          const source = madeUp();
          const themes = source.themes.map((theme) => ({ ...theme, narrative: `${a}\n${b}`, scoreReason: b, lead: a }));
          const evidence = source.evidence.map((item) => ({ ...item, title: a, issuingBody: b, grade: b }));
          const followOnActions = source.followOnActions.map((item) => ({
            ...item,
            title: b,
            what: a,
            owner: b,
            origin: a,
          }));
          const from = reading({ ...source, themes, evidence, followOnActions });
          expect(complaints(results, assessmentResults(from))).toEqual([]);
          expect(complaints(poam, planOfAction(from))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names things as RFC 9562 does: the same name, the same identifier, of version 5', () => {
    expect(uuidOf('marlbrook', 'evidence', '1')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
    expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'));
    expect(uuidOf('a', 'b')).not.toBe(uuidOf('ab'));
  });
});
