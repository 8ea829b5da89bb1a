import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { type ClassificationLevel, classificationLevels } from '../../classification/classification.js';
import { PlainText } from '../../http/plain-text.js';
import { type EvidenceKind, evidenceKinds } from '../evidence-kind.js';
import { type Sort, sorts } from './list-evidence.store.js';

export class ListEvidenceQuery {
  @ApiProperty({
    required: false,
    maxLength: 200,
    description: 'Words that must all be in the title, issuing body, file name, address, statement or figure',
  })
  @IsOptional()
  @IsString({ message: 'Search for words' })
  @MaxLength(200, { message: 'Search for 200 characters or fewer' })
  @PlainText()
  search?: string;

  @ApiProperty({ required: false, enum: evidenceKinds })
  @IsOptional()
  @IsIn(evidenceKinds, { message: `Choose the kind from: ${evidenceKinds.join(', ')}` })
  kind?: EvidenceKind;

  @ApiProperty({ required: false, enum: classificationLevels })
  @IsOptional()
  @IsIn(classificationLevels, { message: `Choose the classification from: ${classificationLevels.join(', ')}` })
  level?: ClassificationLevel;

  @ApiProperty({ required: false, maxLength: 100, description: 'Key of a theme it is used in' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,100}$/, { message: 'The theme is named by its key' })
  theme?: string;

  @ApiProperty({ required: false, pattern: '^\\d{4}-\\d{2}$', description: 'Year it is used in, such as 2026-27' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}$/, { message: 'Enter the year like 2026-27' })
  year?: string;

  @ApiProperty({ required: false, enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'used is true or false' })
  used?: 'true' | 'false';

  @ApiProperty({ required: false, enum: sorts, default: 'title' })
  @IsOptional()
  @IsIn(sorts, { message: `Sort by one of: ${sorts.join(', ')}` })
  sort: Sort = 'title';

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 10_000, default: 1 })
  @Type(() => Number)
  @IsInt({ message: 'The page is a whole number from 1' })
  @Min(1, { message: 'The page is a whole number from 1' })
  @Max(10_000, { message: 'There are not so many pages' })
  page = 1;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 100, default: 25 })
  @Type(() => Number)
  @IsInt({ message: 'The size is a whole number from 1 to 100' })
  @Min(1, { message: 'The size is a whole number from 1 to 100' })
  @Max(100, { message: 'The size is a whole number from 1 to 100' })
  size = 25;
}
