import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { OptionalDay } from '../../http/dates.js';
import { OneObject } from '../../http/one-object.js';
import { PlainText } from '../../http/plain-text.js';
import type { FieldClassification } from '../covering/answers.js';
import { mostColumns } from '../forms/report-form.rules.js';

/** What a covering report is written for. */
export class CoveringReportDto {
  @ApiProperty({ maxLength: 300 })
  @PlainText()
  @MaxLength(300, { message: 'The title must be 300 characters or fewer' })
  @IsString({ message: 'Enter the title in words' })
  title!: string;

  @ApiProperty({ maxLength: 120, description: 'The body that meets' })
  @PlainText()
  @MaxLength(120, { message: 'The name of the body must be 120 characters or fewer' })
  @IsString({ message: 'Enter the name of the body in words' })
  body!: string;

  @OptionalDay('The date of the meeting')
  meetsOn!: string | null;
}

export class AddCoveringReportDto {
  @ApiProperty({ maxLength: 200, description: 'Key of a form' })
  @MaxLength(200, { message: 'Choose the form of the report' })
  @Matches(/\S/, { message: 'Choose the form of the report' })
  @IsString({ message: 'Choose the form of the report' })
  form!: string;

  @ApiProperty({ maxLength: 120, description: 'The body that meets' })
  @PlainText()
  @MaxLength(120, { message: 'The name of the body must be 120 characters or fewer' })
  @Matches(/\S/, { message: 'Enter the body that meets, such as Full Council' })
  @IsString({ message: 'Enter the body that meets, such as Full Council' })
  body!: string;

  @OptionalDay('The date of the meeting')
  meetsOn?: string | null;
}

export class ReportItemDto {
  @ApiProperty({ maxLength: 40, description: 'Code of an item, or the id of a background paper that is left out' })
  @PlainText()
  @MaxLength(40, { message: 'A code must be 40 characters or fewer' })
  @Matches(/\S/, { message: 'Choose items of the list' })
  @IsString({ message: 'Choose items of the list' })
  code!: string;

  @ApiProperty({ maxLength: 300 })
  @PlainText()
  @MaxLength(300, { message: 'The words of an item must be 300 characters or fewer' })
  @IsString({ message: 'Choose items of the list' })
  words!: string;
}

export class ContactDto {
  @ApiProperty({ maxLength: 120 })
  @PlainText()
  @MaxLength(120, { message: 'The name must be 120 characters or fewer' })
  @IsString({ message: 'Enter the name in words' })
  name!: string;

  @ApiProperty({ maxLength: 120 })
  @PlainText()
  @MaxLength(120, { message: 'The job title must be 120 characters or fewer' })
  @IsString({ message: 'Enter the job title in words' })
  post!: string;

  @ApiProperty({ maxLength: 40 })
  @PlainText()
  @MaxLength(40, { message: 'The telephone number must be 40 characters or fewer' })
  @IsString({ message: 'Enter the telephone number in digits' })
  telephone!: string;

  @ApiProperty({ maxLength: 254 })
  @PlainText()
  @MaxLength(254, { message: 'The email address must be 254 characters or fewer' })
  @IsString({ message: 'Enter the email address in words' })
  email!: string;
}

/** Public, or exempt with its paragraph and the public-interest reason. */
export class FieldClassificationDto implements FieldClassification {
  @ApiProperty({ enum: ['public', 'exempt'] })
  @IsIn(['public', 'exempt'], { message: 'Choose public or exempt' })
  level!: 'public' | 'exempt';

  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 7 })
  @ValidateIf((dto: FieldClassificationDto) => dto.level === 'exempt' || dto.paragraph !== null)
  @IsInt({ message: 'Choose the paragraph of Schedule 12A, 1 to 7' })
  @Min(1, { message: 'Choose the paragraph of Schedule 12A, 1 to 7' })
  @Max(7, { message: 'Choose the paragraph of Schedule 12A, 1 to 7' })
  paragraph!: number | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  @ValidateIf((dto: FieldClassificationDto) => dto.level === 'exempt' || dto.publicInterestReason !== null)
  @IsString({ message: 'Say why the public interest is in withholding it' })
  @Matches(/\S/, { message: 'Say why the public interest is in withholding it' })
  @MaxLength(1000, { message: 'The public-interest reason must be 1,000 characters or fewer' })
  @PlainText()
  publicInterestReason!: string | null;
}

const mostRows = 50;
const longestCell = 2000;

function isTable(value: unknown): boolean {
  const isCell = (cell: unknown): boolean =>
    typeof cell === 'string' && cell.length <= longestCell && !cell.includes('\u0000') && cell.isWellFormed();
  return (
    Array.isArray(value) &&
    value.length <= mostRows &&
    value.every((row) => Array.isArray(row) && row.length <= mostColumns && row.every(isCell))
  );
}

/** A field, whole. Which part is used follows from its kind. */
export class WriteFieldDto {
  @ApiProperty({ maxLength: 250000, description: 'Paragraphs are parted by an empty line' })
  @PlainText()
  // Room for 30,000 words and more.
  @MaxLength(250_000, { message: 'The text must be 250,000 characters or fewer, which is about 40,000 words' })
  @IsString({ message: 'Enter the text in words' })
  text!: string;

  @ApiProperty({ type: [ReportItemDto], maxItems: 100 })
  @ValidateNested({ each: true })
  @Type(() => ReportItemDto)
  @ArrayMaxSize(100, { message: 'Choose 100 items or fewer' })
  @IsArray({ message: 'Choose items of the list' })
  items!: ReportItemDto[];

  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, maxItems: mostRows })
  @ValidateBy({
    name: 'table',
    validator: {
      validate: isTable,
      defaultMessage: () =>
        `A table can have ${mostRows} rows of ${mostColumns} cells, each of ${longestCell.toLocaleString('en-GB')} characters that can be stored`,
    },
  })
  rows!: string[][];

  @ApiProperty({ type: [ContactDto], maxItems: 20 })
  @ValidateNested({ each: true })
  @Type(() => ContactDto)
  @ArrayMaxSize(20, { message: 'Name 20 people or fewer' })
  @IsArray({ message: 'Give the people as a list' })
  contacts!: ContactDto[];

  @ApiProperty({ type: FieldClassificationDto })
  @OneObject(() => FieldClassificationDto, 'Choose public or exempt')
  classification!: FieldClassificationDto;

  @ApiProperty({ maxLength: 20 })
  @PlainText()
  @MaxLength(20, { message: 'The initials must be 20 characters or fewer' })
  @IsString({ message: 'Enter the initials of whoever cleared it' })
  clearedBy!: string;

  @OptionalDay('The day it was cleared')
  clearedOn!: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 250000, description: 'The offered text that was taken' })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @PlainText()
  @MaxLength(250_000, { message: 'The offered text must be 250,000 characters or fewer' })
  @IsString({ message: 'The offered text must be text' })
  offered!: string | null;
}

export class PreviewQuery {
  @ApiProperty({ required: false, enum: ['public', 'restricted'], description: 'Public unless it is said' })
  @IsOptional()
  @IsIn(['public', 'restricted'], { message: 'The audience is public or restricted' })
  audience?: 'public' | 'restricted';
}

export class ListCoveringQuery {
  @ApiProperty({
    required: false,
    enum: ['true', 'false'],
    description: 'Those that were removed and can be put back, in place of the others; needs report:write',
  })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Removed is true or false' })
  removed?: 'true' | 'false';
}
