import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, ValidateIf } from 'class-validator';
import { ClassificationDto } from '../../classification/classification.dto.js';
import { OneObject } from '../../http/one-object.js';
import { PlainText } from '../../http/plain-text.js';
import { JudgementView } from '../assessment.view.js';
import { SuggestionView } from '../suggestion.view.js';

export class JudgeCriterionDto {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'A key of the model’s judgement words; null takes the judgement away',
  })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString({ message: 'Choose a judgement' })
  @MaxLength(40, { message: 'Choose a judgement' })
  @PlainText()
  judgement!: string | null;

  @ApiProperty({ maxLength: 4000 })
  @IsString({ message: 'The reason must be text' })
  @MaxLength(4000, { message: 'The reason must be 4,000 characters or fewer' })
  @PlainText()
  reason!: string;

  @ApiProperty({ type: ClassificationDto })
  @OneObject(() => ClassificationDto, 'Choose public, internal, exempt or confidential')
  classification!: ClassificationDto;
}

/** A judgement as it was stored, with the suggestion for its theme as it stands now. */
export class JudgedView extends JudgementView {
  @ApiProperty({ type: SuggestionView }) suggestion!: SuggestionView;
}
