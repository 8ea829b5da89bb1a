import { describe, expect, it } from '@jest/globals';
import type { CoveringSource } from '../covering-reports/covering-sources.js';
import type { FieldAnswer } from '../covering/answers.js';
import { cabinetForm } from '../forms/cabinet.js';
import { fullCouncilForm } from '../forms/full-council.js';
import { answer, exemptAnswer, filledIn, madeUpFacts } from '../testing/made-up-covering.js';
import { coveringPart } from './covering-part.js';

const facts = madeUpFacts();

function part(form = fullCouncilForm, changed: Record<string, FieldAnswer> = {}, seesExempt = true) {
  const values = new Map([...filledIn(form, facts), ...Object.entries(changed)]);
  const row = { id: 'c1', form, title: facts.meeting.title, body: facts.meeting.body, meets_on: facts.meeting.day };
  return coveringPart({ row, fields: [], form, values, facts } as unknown as CoveringSource, seesExempt);
}

describe('what a covering report adds to the check', () => {
  it.each([fullCouncilForm, cabinetForm])('is no problem when $key is filled in', (form) => {
    expect(part(form).problems).toEqual([]);
  });

  it('is each problem of its form, with the field where it is put right', () => {
    expect(part(fullCouncilForm, { legal: answer({}) }).problems).toEqual([
      {
        rule: 'covering-report',
        severity: 'stops',
        where: 'Full Council report, Legal',
        message: 'nothing is entered',
        field: 'covering/c1/legal',
      },
    ]);
  });

  it('is what is wrong with an exempt field only for those who may see it', () => {
    const changed = { legal: exemptAnswer({ text: 'TBC' }) };
    expect(part(fullCouncilForm, changed).problems).toHaveLength(1);
    expect(part(fullCouncilForm, changed, false).problems).toEqual([]);
  });

  it('is every public text by its field, and no exempt one', () => {
    const changed = {
      legal: answer({ text: 'Ask jo.bloggs@northford.gov.uk' }),
      financial: exemptAnswer({ text: 'CANARY' }),
    };
    const { texts } = part(fullCouncilForm, changed);
    expect(texts).toContainEqual(
      expect.objectContaining({ text: 'Ask jo.bloggs@northford.gov.uk', place: { field: 'covering/c1/legal' } }),
    );
    expect(JSON.stringify(texts)).not.toContain('CANARY');
  });

  it('is its own paragraph numbers and its tables', () => {
    const { references, tables, figures } = part(cabinetForm);
    expect(references.has('1.1')).toBe(true);
    expect(tables.length).toBeGreaterThan(0);
    expect(figures.map(({ alternative }) => alternative.trim())).not.toContain('');
    expect(tables[0]?.place.field).toMatch(/^covering\/c1\//);
  });

  it('is its meeting, and whether an executive needs longer notice', () => {
    expect(part().meeting).toMatchObject({ heldOn: '2026-07-16', body: 'other', field: 'covering/c1/meeting-date' });
    expect(part(cabinetForm).meeting?.body).toBe('cabinet');
    const key = (text: string, more: Record<string, FieldAnswer> = {}) =>
      part(cabinetForm, { 'key-decision': answer({ text }), ...more }).keyOrPrivate;
    expect([key('Yes'), key('No'), key(''), part().keyOrPrivate]).toEqual([true, false, null, null]);
    expect(key('No', { reasons: exemptAnswer({ text: 'A price.' }) })).toBe(true);
  });
});
