import type { INestApplicationContext } from '@nestjs/common';
import { MoveOn } from '../assessment/move-on/move-on.js';
import { lockAssessment } from '../assessment/assessment.store.js';
import type { PostKey } from '../council/posts/posts.js';
import { Approve } from '../review/approve/approve.js';
import { Contents } from '../seal/content/contents.js';
import { SealYear } from '../seal/seal-year/seal-year.js';
import { Sign } from '../sign-off/sign/sign.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';

/** Who signs for which post in the demo, and what they say of every year. */
const officers: readonly { key: string; post: PostKey; comment: string }[] = [
  {
    key: 'chief-executive',
    post: 'head-of-paid-service',
    comment: 'I have read this assessment and the evidence behind it. It is a fair account of how the council is run.',
  },
  {
    key: 'director-of-resources',
    post: 'chief-finance-officer',
    comment: 'What is said here of our finances agrees with the budget report and the statement of accounts.',
  },
  {
    key: 'head-of-legal',
    post: 'monitoring-officer',
    comment: 'The council has acted within its powers. I know of nothing unlawful that this assessment leaves out.',
  },
];

/** Takes a finished year of the demo to its seal, by the acts and people who would do it. */
export class DemoAssuranceMaker {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly caller: (key: string | null) => Caller,
  ) {}

  /** @param year `2025/26` @param sealed false leaves it signed: sealing is the first thing to try in the demo */
  async run(year: string, sealed: boolean): Promise<void> {
    const works = this.app.get(Works);
    await works.write(this.caller(null), async (work) => {
      const { revision } = await lockAssessment(work, year);
      return this.app.get(MoveOn).sendOn(work, year, revision, 'send-to-leadership');
    });
    await works.write(this.caller('deputy-chief-executive'), async (work) => {
      const { revision } = await lockAssessment(work, year);
      const { content } = await this.app.get(Contents).readIn(work, year);
      return this.app.get(Approve).run(work, year, revision, { contentHash: content.contentHash });
    });
    for (const { key, post, comment } of officers) {
      await works.write(this.caller(key), async (work) => {
        const { content } = await this.app.get(Contents).readIn(work, year);
        const { contentHash } = content;
        return this.app.get(Sign).run(work, year, { post, comment, declared: true, contentHash, seen: '' });
      });
    }
    if (sealed) await this.app.get(SealYear).run(this.caller(null), year);
  }
}
