import { Injectable } from '@nestjs/common';
import { Models } from '../../model/models.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import type { Use } from '../remove-evidence/remove-evidence.rules.js';
import { type EvidenceRow, evidenceStatement } from '../evidence.store.js';
import type { EvidenceUsesView, EvidenceUseView } from '../evidence.view.js';
import { toUseView, type UseRow, usesStatement } from './evidence-uses.store.js';

/** More places than these nobody reads; the newest years come first. */
const mostShown = 500;

/** Where an item of evidence is used, over all years. */
@Injectable()
export class EvidenceUses {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  /** @throws NotHere */
  async read(caller: Caller, id: string): Promise<EvidenceUsesView> {
    const [[item], uses] = await this.works.read<[EvidenceRow, UseRow]>(caller, [
      evidenceStatement(caller, id),
      usesStatement(caller, id, mostShown),
    ]);
    if (!item) throw new NotHere('item of evidence');
    return { items: await Promise.all(uses.map((use) => this.inWords(use, caller.councilId))) };
  }

  /** As `read`, inside a work, with whether the year or the theme is locked. */
  async readIn(work: Work, id: string): Promise<(EvidenceUseView & Pick<Use, 'locked' | 'inReview'>)[]> {
    const { text, values } = usesStatement(work.caller, id, null);
    const uses = await work.query<UseRow>(text, values);
    return Promise.all(
      uses.map(async (use) => ({
        ...(await this.inWords(use, work.councilId)),
        locked: use.state !== 'drafting',
        inReview: await this.inReview(use, work.councilId),
      })),
    );
  }

  private async inReview({ state, stage, theme_key, model_id }: UseRow, councilId: string): Promise<Use['inReview']> {
    if (state !== 'drafting' || stage === null || stage === 'drafting') return null;
    const { themes } = (await this.models.get(model_id, councilId)).document;
    return { stage, theme: themes.find(({ key }) => key === theme_key)?.title ?? theme_key };
  }

  private async inWords(use: UseRow, councilId: string): Promise<EvidenceUseView> {
    return toUseView(use, (await this.models.get(use.model_id, councilId)).document);
  }
}
