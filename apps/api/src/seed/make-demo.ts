import type { INestApplicationContext } from '@nestjs/common';
import { actionsInYear } from './demo-actions.js';
import type { DemoClock } from './demo-clock.js';
import { DemoEvidenceMaker } from './demo-evidence-maker.js';
import { demoCallers, makeCouncil } from './demo-people-maker.js';
import { type DemoCalendar, DemoYearMaker } from './demo-year-maker.js';
import { demoAssessments } from './demo/demo-assessments.js';
import { demoEvidence } from './demo/demo-evidence.js';
import { eastmere, marlbrook } from './demo/demo-people.js';
import type { DemoAssessment } from './demo/demo-types.js';

/** How far the making of the demo is. */
export type DemoProgress =
  { kind: 'people' } | { kind: 'year'; year: string; done: number; of: number } | { kind: 'done' };

/** The first year of the demo opens when the consultation draft had been out for three months. */
const firstOpens = '2023-10-02';

/** Makes the demo: two councils with their people, then the years of one of them, oldest first. Who calls it tells of its end. */
export async function makeDemo(
  app: INestApplicationContext,
  clock: DemoClock,
  tell: (progress: DemoProgress) => void,
): Promise<void> {
  clock.moveTo(new Date('2023-09-04T09:00:00Z'));
  await makeCouncil(app, marlbrook.slug);
  await makeCouncil(app, eastmere.slug);
  tell({ kind: 'people' });
  const callers = await demoCallers(app, marlbrook.slug);
  const librarian = callers.get(demoAssessments[0]?.lead ?? '');
  if (!librarian) throw new Error('The demo has no lead officer.');
  const evidence = new DemoEvidenceMaker(app, librarian);
  for (const [index, assessment] of demoAssessments.entries()) {
    tell({ kind: 'year', year: assessment.year, done: index, of: demoAssessments.length });
    const calendar = calendarOf(assessment, demoAssessments[index - 1]);
    const actions = actionsInYear(demoAssessments, index, calendar.opens, calendar.ends);
    await new DemoYearMaker({ app, clock, callers, evidence }, assessment, actions, calendar).run();
  }
  // What no year uses is in the library all the same: an unused item is something officers meet.
  for (const item of demoEvidence) await evidence.id(item.key);
}

/** A year opens after the meeting that received the one before; an unfinished one has come as far as today. */
function calendarOf(assessment: DemoAssessment, before: DemoAssessment | undefined): DemoCalendar {
  const opens = before ? dayAfter(before.dates.councilMeeting, 7) : firstOpens;
  const today = new Date().toISOString().slice(0, 10);
  if (assessment.state === 'final')
    return { opens, works: assessment.dates.draftDue, ends: assessment.dates.reviewDue };
  return { opens, works: dayAfter(assessment.dates.draftDue, -90), ends: today };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
