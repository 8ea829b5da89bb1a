import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, ValidateIf } from 'class-validator';
import { ClassificationDto } from '../../classification/classification.dto.js';
import { OneObject } from '../../http/one-object.js';
import { PlainText } from '../../http/plain-text.js';

export class ScoreThemeDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'A key of the model’s scale; null takes the score away' })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString({ message: 'Choose a score' })
  @MaxLength(40, { message: 'Choose a score' })
  @PlainText()
  score!: string | null;

  @ApiProperty({ maxLength: 4000 })
  @IsString({ message: 'The reason must be text' })
  @MaxLength(4000, { message: 'The reason must be 4,000 characters or fewer' })
  @PlainText()
  reason!: string;

  @ApiProperty({ type: ClassificationDto })
  @OneObject(() => ClassificationDto, 'Choose public, internal, exempt or confidential')
  classification!: ClassificationDto;
}
