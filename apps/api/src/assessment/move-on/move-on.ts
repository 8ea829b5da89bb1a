import { Injectable } from '@nestjs/common';
import { Models } from '../../model/models.js';
import { badInputUnless } from '../../work/bad-input.js';
import { refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { areRead } from '../carry-forward/carry.rules.js';
import { carriedUnread, type ThemeRow, unresolved } from '../assessment-rows.js';
import type { Assessment } from '../assessment.entity.js';
import { lockAssessment } from '../assessment.store.js';
import type { AssessmentView } from '../assessment.view.js';
import { Assessments } from '../assessments.js';
import { moveAssessment, ownMove } from '../ladder/move-assessment.js';
import { TellOfMove } from '../ladder/tell-of-move.js';
import { standingOf } from '../to-assessment-view.js';
import type { SendBackDto } from './move-on.dto.js';
import { areReviewed, areSettled, isFitToRead, namesThemes, type Standing } from './move-on.rules.js';

/** Takes a year up its ladder to moderation and senior leadership, and back to drafting. */
@Injectable()
export class MoveOn {
  constructor(
    private readonly assessments: Assessments,
    private readonly models: Models,
    private readonly tellOfMove: TellOfMove,
  ) {}

  /** @throws NotHere, Stale, NotAllowed, Refused with all reasons at once */
  async sendOn(
    work: Work,
    year: string,
    revision: number,
    key: 'send-to-moderation' | 'send-to-leadership',
  ): Promise<AssessmentView> {
    const { assessment, standing } = await this.hold(work, year, revision);
    ownMove(work, assessment, key);
    const gaps = await this.assessments.gapsIn(work, year, await this.models.get(assessment.modelId, work.councilId));
    refuseUnless(
      ...(key === 'send-to-moderation' ? [areReviewed(standing), areSettled(standing)] : []),
      areRead(standing.themes),
      isFitToRead(gaps),
    );
    await moveAssessment(work, assessment, key);
    await this.tellOfMove.run(work, assessment, key);
    return this.assessments.readIn(work, year);
  }

  /** @throws NotHere, Stale, NotAllowed, Refused, BadInput */
  async sendBack(work: Work, year: string, revision: number, input: SendBackDto): Promise<AssessmentView> {
    const { assessment, standing } = await this.hold(work, year, revision);
    ownMove(work, assessment, 'send-back');
    const themeKeys = input.themes ?? [];
    badInputUnless(namesThemes(standing, themeKeys));
    await moveAssessment(work, assessment, 'send-back', { reason: input.reason.trim(), themeKeys });
    await this.tellOfMove.run(work, assessment, 'send-back');
    return this.assessments.readIn(work, year);
  }

  private async hold(
    work: Work,
    year: string,
    revision: number,
  ): Promise<{ assessment: Assessment; standing: Standing }> {
    const assessment = await lockAssessment(work, year, 'write');
    if (assessment.revision !== revision)
      throw new Stale(await this.assessments.readIn(work, year), null, assessment.updatedAt.toISOString());
    const themes = await work.query<Pick<ThemeRow, 'theme_key' | 'stage' | 'unresolved' | 'carried_unread'>>(
      `select theme_key, stage, ${unresolved} as unresolved, ${carriedUnread} as carried_unread from assessment_theme t where council_id = $1 and assessment_id = $2`,
      [work.councilId, assessment.id],
    );
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    return { assessment, standing: standingOf(assessment, themes, document) };
  }
}
