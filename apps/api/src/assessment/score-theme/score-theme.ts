import { Injectable } from '@nestjs/common';
import { toClassification } from '../../classification/classification.dto.js';
import { Models } from '../../model/models.js';
import { badInputUnless } from '../../work/bad-input.js';
import type { Work } from '../../work/work.js';
import type { ThemeAnswerView } from '../assessment.view.js';
import { changeTheme, holdTheme } from '../theme.store.js';
import type { ScoreThemeDto } from './score-theme.dto.js';
import { isOnScale } from './score-theme.rules.js';

/** Records a person's score of a theme, with their reason. */
@Injectable()
export class ScoreTheme {
  constructor(private readonly models: Models) {}

  /** @throws NotHere, Refused, BadInput, Stale */
  async run(
    work: Work,
    year: string,
    themeKey: string,
    revision: number,
    input: ScoreThemeDto,
  ): Promise<ThemeAnswerView> {
    const held = await holdTheme(work, year, themeKey, revision);
    const { document } = await this.models.get(held.assessment.modelId, work.councilId);
    badInputUnless(isOnScale(document, input.score));
    const { score, reason: scoreReason } = input;
    return changeTheme(work, held, 'score-theme', {
      score,
      scoreReason,
      scoreClassification: toClassification(input.classification),
    });
  }
}
