import type { INestApplicationContext } from '@nestjs/common';
import { changeCouncil } from '../council/change-council/change-council.js';
import { AssignReviewer } from '../review/assign-reviewer/assign-reviewer.js';
import { MoveTheme } from '../review/move-theme/move-theme.js';
import { SampleEvidence } from '../review/sample-evidence/sample-evidence.js';
import { WriteReview } from '../review/write-review/write-review.js';
import type { Caller } from '../work/caller.js';
import type { Work } from '../work/work.js';
import { Works } from '../work/works.js';
import type { DemoEvidenceMaker } from './demo-evidence-maker.js';
import type { DemoAssessment, DemoReview } from './demo/demo-types.js';

/** Takes the council of the demo to the full ladder, on which themes are reviewed and scored blind. */
export async function takeFullLadder(app: INestApplicationContext, administrator: Caller): Promise<void> {
  await app.get(Works).write(administrator, async (work) => {
    const [council] = await work.query<{ revision: number }>('select revision from council where id = $1', [
      work.councilId,
    ]);
    return changeCouncil(work, council?.revision ?? 0, { ladder: 'full', blindScoring: true });
  });
}

/** Makes the reviews of a year of the demo by the acts that people use, each by the person who would do it. */
export class DemoReviewMaker {
  private readonly works: Works;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly evidence: DemoEvidenceMaker,
    private readonly callers: ReadonlyMap<string, Caller>,
    private readonly assessment: DemoAssessment,
  ) {
    this.works = app.get(Works);
  }

  async run(review: DemoReview): Promise<void> {
    const { year, lead, themes } = this.assessment;
    const { theme } = review;
    const by = themes.find(({ key }) => key === theme)?.lead ?? lead;
    await this.write(lead, async (work) =>
      this.app.get(AssignReviewer).run(work, year, theme, await this.revision(work, theme), this.idOf(review.reviewer)),
    );
    if (!review.sent) return;
    await this.write(by, async (work) =>
      this.app.get(MoveTheme).run(work, year, theme, await this.revision(work, theme), 'send-to-review'),
    );
    for (const sample of review.samples) await this.sample(review, sample);
    const { score, reason, findings } = review;
    await this.write(review.reviewer, (work) =>
      this.app.get(WriteReview).run(work, year, theme, 1, { score, reason, findings }),
    );
    if (!review.finished) return;
    await this.write(review.reviewer, async (work) =>
      this.app.get(MoveTheme).run(work, year, theme, await this.revision(work, theme), 'finish-review'),
    );
  }

  private async sample(
    { theme, reviewer }: DemoReview,
    { evidence, found }: DemoReview['samples'][number],
  ): Promise<void> {
    const { year } = this.assessment;
    const evidenceId = await this.evidence.id(evidence);
    await this.write(reviewer, async (work) => {
      const [link] = await work.query<{ id: string }>(
        `select id from evidence_link where council_id = $1 and evidence_id = $2 and theme_key = $3 and removed_at is null
           and assessment_id = (select id from assessment where council_id = $1 and year = $4) order by criterion_key, id limit 1`,
        [work.councilId, evidenceId, theme, year],
      );
      if (!link) throw new Error(`The demo's theme ${theme} has no evidence ${evidence}.`);
      return this.app.get(SampleEvidence).run(work, year, theme, link.id, 0, found);
    });
  }

  private async revision(work: Work, theme: string): Promise<number> {
    const [row] = await work.query<{ revision: number }>(
      `select revision from assessment_theme where council_id = $1 and theme_key = $2
         and assessment_id = (select id from assessment where council_id = $1 and year = $3)`,
      [work.councilId, theme, this.assessment.year],
    );
    return row?.revision ?? 0;
  }

  private write<T>(key: string, act: (work: Work) => Promise<T>): Promise<T> {
    return this.works.write(this.caller(key), act);
  }

  private idOf(key: string): string {
    const { personId } = this.caller(key);
    if (personId === null) throw new Error('A demo person has no id.');
    return personId;
  }

  private caller(key: string): Caller {
    const caller = this.callers.get(key);
    if (!caller) throw new Error(`The demo has no person ${key}.`);
    return caller;
  }
}
