import type { INestApplicationContext } from '@nestjs/common';
import { assignThemeLead } from '../assessment/assign-theme-lead/assign-theme-lead.controller.js';
import { CiteCriterion } from '../assessment/cite-criterion/cite-criterion.js';
import { JudgeCriterion } from '../assessment/judge-criterion/judge-criterion.js';
import { WriteReason } from '../assessment/movement/write-reason/write-reason.js';
import { OpenYear } from '../assessment/open-year/open-year.js';
import { ScoreTheme } from '../assessment/score-theme/score-theme.js';
import { writeNarrative } from '../assessment/write-narrative/write-narrative.controller.js';
import { LinkEvidence } from '../evidence/link-evidence/link-evidence.js';
import { AddFollowOnAction } from '../follow-on-action/add-follow-on-action/add-follow-on-action.js';
import { addNote } from '../follow-on-action/add-note/add-note.js';
import { attachEvidence } from '../follow-on-action/attach-evidence/attach-evidence.js';
import { ChangeFollowOnAction } from '../follow-on-action/change-follow-on-action/change-follow-on-action.js';
import { Notifier } from '../notification/notifier.js';
import type { Caller } from '../work/caller.js';
import type { Work } from '../work/work.js';
import { Works } from '../work/works.js';
import type { DemoActionInYear } from './demo-actions.js';
import { DemoAssuranceMaker } from './demo-assurance-maker.js';
import { makeDemoCovering } from './demo-covering-maker.js';
import type { DemoClock } from './demo-clock.js';
import { DemoReviewMaker, takeFullLadder } from './demo-review-maker.js';
import type { DemoEvidenceMaker } from './demo-evidence-maker.js';
import type { DemoAssessment, DemoTheme } from './demo/demo-types.js';

/** The days of a year of the demo. */
export interface DemoCalendar {
  opens: string;
  works: string;
  ends: string;
}

/** What the making of a year stands on. */
export interface DemoYearParts {
  app: INestApplicationContext;
  clock: DemoClock;
  callers: ReadonlyMap<string, Caller>;
  evidence: DemoEvidenceMaker;
}

const newestFinished = '2025/26';

interface Event {
  on: string;
  run(): Promise<unknown>;
}

/** Makes one year of the demo by the acts that people use, each on its day and by the person who would do it. */
export class DemoYearMaker {
  private readonly works: Works;
  private readonly reviews: DemoReviewMaker;

  constructor(
    private readonly parts: DemoYearParts,
    private readonly assessment: DemoAssessment,
    private readonly actions: readonly DemoActionInYear[],
    private readonly calendar: DemoCalendar,
  ) {
    this.works = parts.app.get(Works);
    this.reviews = new DemoReviewMaker(parts.app, parts.evidence, parts.callers, assessment);
  }

  async run(): Promise<void> {
    const { opens, works, ends } = this.calendar;
    const events: Event[] = [
      { on: opens, run: () => this.open() },
      ...this.actions.flatMap((one) => this.actionEvents(one)),
      ...this.assessment.themes.map((theme) => ({ on: works, run: () => this.theme(theme) })),
    ];
    for (const review of this.assessment.reviews ?? []) events.push({ on: ends, run: () => this.reviews.run(review) });
    for (const theme of this.assessment.themes)
      if (theme.moved) events.push({ on: ends, run: () => this.write(theme.lead, (work) => this.sayWhy(work, theme)) });
    if (this.assessment.state === 'final') events.push({ on: ends, run: () => this.assure() });
    // Sorting keeps the order of events of one day; what ends the year comes last of its day.
    for (const event of events.sort((one, other) => one.on.localeCompare(other.on))) {
      this.parts.clock.moveTo(new Date(`${event.on}T09:30:00Z`));
      await event.run();
    }
  }

  private caller(key: string | null): Caller {
    const caller = this.parts.callers.get(key ?? this.assessment.lead);
    if (!caller) throw new Error(`The demo has no person ${key}.`);
    return caller;
  }

  private write<T>(key: string | null, act: (work: Work) => Promise<T>): Promise<T> {
    return this.works.write(this.caller(key), act);
  }

  private async open(): Promise<void> {
    const { year, modelId, lead, dates, themes, reviews } = this.assessment;
    if (reviews) await takeFullLadder(this.parts.app, this.caller('democratic-services-manager'));
    await this.write(lead, (work) =>
      this.parts.app.get(OpenYear).run(work, { year, modelId, leadId: this.idOf(lead), dates }),
    );
    for (const theme of themes) {
      const { lead: themeLead } = theme;
      if (themeLead !== null)
        await this.write(lead, (work) =>
          assignThemeLead(work, this.parts.app.get(Notifier), year, theme.key, 1, { leadId: this.idOf(themeLead) }),
        );
    }
  }

  private async theme(theme: DemoTheme): Promise<void> {
    const { app, evidence } = this.parts;
    const { year } = this.assessment;
    for (const [criterionKey, { judgement, reason, classification }] of Object.entries(theme.judgements)) {
      await this.write(theme.lead, (work) =>
        app.get(JudgeCriterion).run(work, year, criterionKey, 0, { judgement, reason, classification }),
      );
    }
    for (const { evidence: key, criterion, stance, shows } of theme.links) {
      const evidenceId = await evidence.id(key);
      await this.write(theme.lead, (work) =>
        app
          .get(LinkEvidence)
          .add(work, year, { evidenceId, themeKey: theme.key, criterionKey: criterion, stance, shows }),
      );
    }
    for (const { criterion, cites, note } of theme.citations) {
      await this.write(theme.lead, (work) => app.get(CiteCriterion).cite(work, year, criterion, cites, 0, note));
    }
    let revision = theme.lead === null ? 1 : 2;
    if (theme.narrative !== '') {
      const { narrative, narrativeClassification: classification } = theme;
      ({ revision } = await this.write(theme.lead, (work) =>
        writeNarrative(work, year, theme.key, revision, { narrative, classification }),
      ));
    }
    if (theme.score !== null) {
      const { score, scoreReason: reason, scoreClassification: classification } = theme;
      await this.write(theme.lead, (work) =>
        app.get(ScoreTheme).run(work, year, theme.key, revision, { score, reason, classification }),
      );
    }
  }

  private async sayWhy(work: Work, { key, moved }: DemoTheme): Promise<void> {
    if (!moved) return;
    const { year } = this.assessment;
    const followOnActionIds = await actionIds(work, year, key, moved.followOnActions);
    await this.parts.app
      .get(WriteReason)
      .run(work, year, key, 0, { text: moved.why, followOnActionIds, offered: null });
  }

  private actionEvents({ action, opening, notes, closing }: DemoActionInYear): Event[] {
    const { app } = this.parts;
    const { year } = this.assessment;
    let id = '';
    const begins = [this.calendar.works, closing.on, ...notes.map((note) => note.on)].sort()[0] ?? this.calendar.opens;
    const { title, what, why, theme: themeKey, criteria, owner, dueOn, origin, classification } = action;
    const add = async (): Promise<void> => {
      const fields = {
        title,
        what,
        why,
        themeKey,
        criteria: [...criteria],
        ownerId: this.idOf(owner),
        dueOn,
        status: opening,
        origin,
        classification,
      };
      ({ id } = await this.write(null, (work) => app.get(AddFollowOnAction).run(work, year, fields)));
    };
    const close = async (): Promise<void> => {
      if (closing.status === opening) return;
      if (closing.status === 'complete') for (const key of action.evidence) await this.attach(id, key);
      const note = closing.status === 'cancelled' ? (notes.at(-1)?.text ?? why) : undefined;
      const { revision } = await this.write(owner, (work) => readRevision(work, id));
      await this.write(owner, (work) =>
        app
          .get(ChangeFollowOnAction)
          .run(work, year, id, revision, { status: closing.status, ...(note === undefined ? {} : { note }) }),
      );
    };
    const told = closing.status === 'cancelled' ? notes.slice(0, -1) : notes;
    return [
      { on: begins, run: add },
      ...told.map((note) => ({
        on: note.on,
        run: () => this.write(note.by, (work) => addNote(work, year, id, note.text)),
      })),
      { on: closing.on < begins ? begins : closing.on, run: close },
    ];
  }

  private async attach(id: string, key: string): Promise<void> {
    const evidenceId = await this.parts.evidence.id(key);
    await this.write(null, (work) => attachEvidence(work, this.assessment.year, id, evidenceId));
  }

  /** The newest finished year is left signed: whoever tries the demo seals it. */
  private async assure(): Promise<void> {
    const maker = new DemoAssuranceMaker(this.parts.app, (key) => this.caller(key));
    const { year, dates } = this.assessment;
    await maker.run(year, year !== newestFinished);
    if (year !== newestFinished) return;
    const clerk = this.caller('democratic-services-manager');
    await makeDemoCovering(this.parts.app, clerk, { year, meetsOn: dates.councilMeeting });
  }

  private idOf(key: string): string {
    const { personId } = this.caller(key);
    if (personId === null) throw new Error('A demo person has no id.');
    return personId;
  }
}

async function readRevision(work: Work, id: string): Promise<{ revision: number }> {
  const [row] = await work.query<{ revision: number }>(
    'select revision from follow_on_action where council_id = $1 and id = $2',
    [work.councilId, id],
  );
  if (!row) throw new Error('A demo follow-on action was not stored.');
  return row;
}

/** The follow-on actions of a theme that have these titles, in this order. */
async function actionIds(work: Work, year: string, themeKey: string, titles: readonly string[]): Promise<string[]> {
  const rows = await work.query<{ id: string; title: string }>(
    `select f.id, f.title from follow_on_action f join assessment a on a.council_id = f.council_id and a.id = f.assessment_id
     where f.council_id = $1 and a.year = $2 and f.theme_key = $3 and f.title = any($4)`,
    [work.councilId, year, themeKey, titles],
  );
  return titles.map((title) => {
    const found = rows.find((row) => row.title === title);
    if (!found) throw new Error(`The demo year ${year} has no follow-on action "${title}".`);
    return found.id;
  });
}
