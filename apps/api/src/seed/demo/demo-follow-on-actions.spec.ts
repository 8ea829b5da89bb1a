import { describe, expect, it } from '@jest/globals';
import { demoAssessments } from './demo-assessments.js';
import { demoEvidence } from './demo-evidence.js';
import { demoPeople } from './demo-people.js';

const told = '2026-11-30';
const actions = demoAssessments.flatMap((assessment) =>
  assessment.followOnActions.map((action) => ({ where: `${assessment.year} ${action.title}`, assessment, action })),
);
const people = new Set(demoPeople.map(({ key }) => key));
const evidence = new Map(demoEvidence.map((item) => [item.key, item]));

describe('the follow-on actions of the demo council', () => {
  it('are twenty or more, in every status, from several origins', () => {
    expect(actions.length).toBeGreaterThanOrEqual(20);
    expect(new Set(actions.map(({ action }) => action.status))).toEqual(
      new Set(['not-started', 'on-track', 'at-risk', 'complete', 'cancelled']),
    );
    expect(new Set(actions.map(({ action }) => action.origin)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(actions.map(({ action }) => action.title)).size).toBe(actions.length);
  });

  it('include some that are overdue', () => {
    const open = actions.filter(({ action }) => !['complete', 'cancelled'].includes(action.status));
    expect(open.filter(({ action }) => action.dueOn < told).length).toBeGreaterThanOrEqual(2);
  });

  it.each(actions)('rest on criteria, people and evidence that exist: $where', ({ assessment, action }) => {
    expect(people).toContain(action.owner);
    expect(action.criteria).not.toHaveLength(0);
    expect(action.criteria.filter((key) => !key.startsWith(`${action.theme}/`))).toEqual([]);
    expect(action.evidence.filter((key) => !evidence.has(key))).toEqual([]);
    expect(action.notes.filter(({ by, on }) => !people.has(by) || on > told)).toEqual([]);
    const judged = assessment.themes.find(({ key }) => key === action.theme)?.judgements ?? {};
    if (assessment.state === 'final') expect(action.criteria.filter((key) => !(key in judged))).toEqual([]);
  });

  it.each(actions)('have evidence when complete, issued by then: $where', ({ action }) => {
    if (action.status !== 'complete') return;
    expect(action.evidence).not.toHaveLength(0);
    const finishedOn = action.notes.at(-1)?.on ?? action.dueOn;
    expect(action.evidence.filter((key) => (evidence.get(key)?.issuedOn ?? '') > finishedOn)).toEqual([]);
  });

  it('follow every theme that is not good in a finished year', () => {
    const without = demoAssessments
      .filter(({ state }) => state === 'final')
      .flatMap(({ year, themes, followOnActions }) =>
        themes
          .filter(({ key, score }) => score !== 'good' && !followOnActions.some(({ theme }) => theme === key))
          .map(({ key }) => `${year} ${key}`),
      );
    expect(without).toEqual([]);
  });
});
