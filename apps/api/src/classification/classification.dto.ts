import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { PlainText } from '../http/plain-text.js';
import { classificationLevels, type Classification, type ClassificationLevel } from './classification.js';

/** A classification as it is sent in. An exempt item names its paragraph and the public-interest reason; the others have neither. */
export class ClassificationDto implements Classification {
  @ApiProperty({ enum: classificationLevels })
  @IsIn(classificationLevels, { message: 'Choose public, internal, exempt or confidential' })
  level!: ClassificationLevel;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 1,
    maximum: 7,
    description: 'Paragraph of Schedule 12A, Local Government Act 1972',
  })
  @ValidateIf((dto: ClassificationDto) => dto.level === 'exempt' || dto.paragraph !== null)
  @IsInt({ message: 'Choose the paragraph of Schedule 12A, 1 to 7' })
  @Min(1, { message: 'Choose the paragraph of Schedule 12A, 1 to 7' })
  @Max(7, { message: 'Choose the paragraph of Schedule 12A, 1 to 7' })
  paragraph!: number | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  @ValidateIf((dto: ClassificationDto) => dto.level === 'exempt' || dto.publicInterestReason !== null)
  @IsString({ message: 'Say why the public interest is in withholding it' })
  @Matches(/\S/, { message: 'Say why the public interest is in withholding it' })
  @MaxLength(1000, { message: 'The public-interest reason must be 1,000 characters or fewer' })
  @PlainText()
  publicInterestReason!: string | null;
}

/** Only exempt material carries a paragraph and a reason: for every other level they are dropped, so that no stale reason lies about. */
export function toClassification(dto: Classification): Classification {
  if (dto.level !== 'exempt') return { level: dto.level, paragraph: null, publicInterestReason: null };
  return { level: dto.level, paragraph: dto.paragraph, publicInterestReason: dto.publicInterestReason };
}
