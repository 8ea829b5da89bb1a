import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { lockAssessment } from '../../../assessment/assessment.store.js';
import { record } from '../../../audit-trail/record.js';
import { OutsideFetch } from '../../../outside/outside-fetch.js';
import type { Caller } from '../../../work/caller.js';
import { refuseUnless } from '../../../work/refusals.js';
import type { Work } from '../../../work/work.js';
import { Works } from '../../../work/works.js';
import type { PlacedLink } from '../links-in.js';
import { PackChecks } from '../pack-checks.js';
import { byHost } from './by-host.js';
import { mayCheckLinks } from './check-links.rules.js';
import { LinkAnswer } from './link-answer.entity.js';
import { latestCheckStatement, type LinkCheckRow, mostLinks } from './link-check-rows.js';
import { LinkCheck } from './link-check.entity.js';
import { isRunning, type LinkChecksView, type LinkCheckView, toLinkCheckView } from './link-check.view.js';
import { tryLink } from './try-link.js';

/** Between two requests to the same site. */
const PAUSE_MS = 500;

/** Tries the links that a year will publish, only when somebody asks for it, in the background. */
@Injectable()
export class CheckLinks implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly runs = new Set<Promise<void>>();

  constructor(
    private readonly works: Works,
    private readonly checks: PackChecks,
    private readonly outside: OutsideFetch,
  ) {}

  /** @param year `2026/27` @throws NotHere, Refused */
  async start(caller: Caller, year: string): Promise<LinkCheckView> {
    const { links } = await this.checks.read(caller, year);
    const chosen = links.slice(0, mostLinks);
    const view = await this.works.write(caller, async (work) => {
      // Of two who ask at once one has to wait, and then finds the other's.
      const assessment = await lockAssessment(work, year, 'write');
      const last = await latestIn(work, year);
      const running = last !== null && isRunning(last, work.now);
      refuseUnless(mayCheckLinks({ allowed: this.outside.allowed, links: links.length, running }));
      const { councilId, now: askedAt } = work;
      const id = randomUUID();
      const [total, leftOut] = [chosen.length, links.length - chosen.length];
      const check = { councilId, id, assessmentId: assessment.id, total, leftOut, askedAt, askedBy: caller.personId };
      await work.repository(LinkCheck).insert(check);
      record(work, {
        act: 'check-links',
        objectType: 'assessment',
        objectId: assessment.id,
        objectTitle: year,
        assessmentId: assessment.id,
        before: null,
        after: { links: total },
      });
      const counts = { done: 0, working: 0, left_out: leftOut, alive_at: askedAt };
      return toLinkCheckView({ id, total, asked_at: askedAt, asked_by_name: caller.name, ...counts }, askedAt);
    });
    const run = this.run(caller, view.id, chosen).finally(() => this.runs.delete(run));
    this.runs.add(run);
    return view;
  }

  /** The newest check of a year's links. @throws NotHere */
  async latest(caller: Caller, year: string): Promise<LinkChecksView> {
    const [[row]] = await this.works.read<[LinkCheckRow]>(caller, [latestCheckStatement(caller.councilId, year)]);
    return { allowed: this.outside.allowed, latest: row ? toLinkCheckView(row, new Date()) : null };
  }

  /** What is under way ends; what has no answer yet stays without one. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.runs);
  }

  private async run(caller: Caller, linkCheckId: string, links: readonly PlacedLink[]): Promise<void> {
    const { signal } = this.stopping;
    const numbered = links.map(({ address }, index) => ({ address, number: index + 1 }));
    try {
      await byHost(numbered, PAUSE_MS, signal, async ({ address, number }) => {
        const tried = await tryLink(this.outside, address, signal);
        if (signal.aborted) return;
        await this.works.write(caller, async (work) => {
          const answer = { councilId: work.councilId, linkCheckId, number, address, ...tried, answeredAt: work.now };
          await work.repository(LinkAnswer).insert(answer);
        });
      });
    } catch (error) {
      // Whoever looks at it finds that it was stopped.
      const what = error instanceof Error ? error.stack : String(error);
      process.stderr.write(`The check of links ${linkCheckId} ended early: ${what}\n`);
    }
  }
}

async function latestIn(work: Work, year: string): Promise<LinkCheckRow | null> {
  const { text, values } = latestCheckStatement(work.councilId, year);
  const [row] = await work.query<LinkCheckRow>(text, values);
  return row ?? null;
}
