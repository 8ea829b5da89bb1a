import { ApiProperty } from '@nestjs/swagger';
import {
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { ClassificationDto } from '../classification/classification.dto.js';
import { OptionalDay } from '../http/dates.js';
import { OneObject } from '../http/one-object.js';
import { PlainText } from '../http/plain-text.js';
import { type GradeKey, gradeKeys } from './grades.js';

/** An address people can open: https or http, without a name or password in it. It is shown and never fetched. */
@ValidatorConstraint({ name: 'webAddress' })
class WebAddress implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value !== 'string' || /\s/.test(value)) return false;
    const url = URL.parse(value);
    return (
      url !== null &&
      (url.protocol === 'https:' || url.protocol === 'http:') &&
      /^https?:\/\//i.test(value) &&
      url.username === '' &&
      url.password === ''
    );
  }

  defaultMessage(): string {
    return 'Enter an address that starts with https:// or http://, without a user name or password in it';
  }
}

export class MetricDto {
  @ApiProperty({ maxLength: 200 })
  @IsString({ message: 'Enter what is measured' })
  @MinLength(1, { message: 'Enter what is measured' })
  @MaxLength(200, { message: 'What is measured must be 200 characters or fewer' })
  @Matches(/\S/, { message: 'Enter what is measured' })
  @PlainText()
  name!: string;

  @ApiProperty({ maxLength: 60 })
  @IsString({ message: 'Enter the value' })
  @MinLength(1, { message: 'Enter the value' })
  @MaxLength(60, { message: 'The value must be 60 characters or fewer' })
  @Matches(/\S/, { message: 'Enter the value' })
  @PlainText()
  value!: string;

  @ApiProperty({ type: 'string', required: false, nullable: true, maxLength: 60 })
  @IsOptional()
  @IsString({ message: 'The unit must be text' })
  @MaxLength(60, { message: 'The unit must be 60 characters or fewer' })
  @PlainText()
  unit?: string | null;

  @ApiProperty({ type: 'string', required: false, nullable: true, maxLength: 300 })
  @IsOptional()
  @IsString({ message: 'What it is compared with must be text' })
  @MaxLength(300, { message: 'What it is compared with must be 300 characters or fewer' })
  @PlainText()
  comparator?: string | null;
}

/** The fields of an item besides its kind. What is left out is not changed; null empties it. */
export class EvidenceFieldsDto {
  @ApiProperty({ required: false, maxLength: 300 })
  @IsOptional()
  @IsString({ message: 'Enter a title' })
  @MaxLength(300, { message: 'The title must be 300 characters or fewer' })
  @PlainText()
  title?: string;

  @ApiProperty({ type: 'string', required: false, nullable: true, maxLength: 200 })
  @IsOptional()
  @IsString({ message: 'The issuing body must be text' })
  @MaxLength(200, { message: 'The issuing body must be 200 characters or fewer' })
  @PlainText()
  issuingBody?: string | null;

  @OptionalDay('The date issued')
  issuedOn?: string | null;

  @OptionalDay('The start of the period')
  periodFrom?: string | null;

  @OptionalDay('The end of the period')
  periodTo?: string | null;

  @ApiProperty({ type: 'string', required: false, nullable: true, enum: [...gradeKeys, null] })
  @IsOptional()
  @IsIn(gradeKeys, { message: `Choose the grade from: ${gradeKeys.join(', ')}` })
  grade?: GradeKey | null;

  @ApiProperty({
    type: 'string',
    required: false,
    nullable: true,
    maxLength: 200,
    description: 'Needed with the grade "other"',
  })
  @IsOptional()
  @IsString({ message: 'The grade’s words must be text' })
  @MaxLength(200, { message: 'The grade’s words must be 200 characters or fewer' })
  @PlainText()
  gradeWords?: string | null;

  @OptionalDay('The review-by date')
  reviewBy?: string | null;

  @ApiProperty({ type: ClassificationDto, required: false, description: 'Internal when it is left out' })
  @IsOptional()
  @OneObject(() => ClassificationDto, 'Choose public, internal, exempt or confidential')
  classification?: ClassificationDto;

  @ApiProperty({ type: 'string', required: false, nullable: true, maxLength: 2000, description: 'Of a link' })
  @IsOptional()
  @MaxLength(2000, { message: 'The address must be 2,000 characters or fewer' })
  @Validate(WebAddress)
  @PlainText()
  address?: string | null;

  @ApiProperty({ type: 'string', required: false, nullable: true, maxLength: 10_000, description: 'Of a statement' })
  @IsOptional()
  @IsString({ message: 'The statement must be text' })
  @MaxLength(10_000, { message: 'The statement must be 10,000 characters or fewer' })
  @PlainText()
  statement?: string | null;

  @ApiProperty({ type: MetricDto, required: false, nullable: true })
  @IsOptional()
  @OneObject(() => MetricDto, 'Enter what is measured and its value')
  metric?: MetricDto | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    required: false,
    nullable: true,
    description: 'Of a document: what the upload answered',
  })
  @IsOptional()
  @IsUUID('all', { message: 'Upload the file again' })
  fileId?: string | null;
}
