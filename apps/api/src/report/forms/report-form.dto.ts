import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PlainText } from '../../http/plain-text.js';
import type { FieldKind, FormField, ReportForm } from '../covering/form.js';
import { columnKinds, fieldKinds, fieldPlaces, formBodies } from '../covering/form-words.js';
import { mostColumns, mostFields, mostOptions } from './report-form.rules.js';

const IfGiven = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined && value !== null);

/** What a form is called, and for which kind of body it is. */
export class FormDto {
  @ApiProperty({ maxLength: 120 })
  @PlainText()
  @MaxLength(120, { message: 'The name of the form must be 120 characters or fewer' })
  @Matches(/\S/, { message: 'Enter the name of the form' })
  @IsString({ message: 'Enter the name of the form' })
  title!: string;

  @ApiProperty({ enum: formBodies })
  @IsIn(formBodies, { message: 'Choose which kind of body the report goes to' })
  body!: ReportForm['body'];
}

/** A new form: a copy of another one, or one that is begun empty. */
export class AddFormDto extends FormDto {
  @ApiProperty({ type: 'string', nullable: true, required: false, maxLength: 200, description: 'Key of a form' })
  @IfGiven()
  @MaxLength(200, { message: 'Choose a form to copy' })
  @IsString({ message: 'Choose a form to copy' })
  copyOf?: string | null;
}

export class FormColumnDto {
  @ApiProperty({ maxLength: 120 })
  @PlainText()
  @MaxLength(120, { message: 'The heading of a column must be 120 characters or fewer' })
  @Matches(/\S/, { message: 'Enter the heading of the column' })
  @IsString({ message: 'Enter the heading of the column' })
  title!: string;

  @ApiProperty({ enum: columnKinds })
  @IsIn(columnKinds, { message: 'Choose what the column holds: words, money or days' })
  kind!: 'text' | 'money' | 'date';
}

/** A field of a form, but for its kind, which stays what it is. */
export class FormFieldDto {
  @ApiProperty({ maxLength: 120 })
  @PlainText()
  @MaxLength(120, { message: 'The heading must be 120 characters or fewer' })
  @Matches(/\S/, { message: 'Enter the heading of the field' })
  @IsString({ message: 'Enter the heading of the field' })
  label!: string;

  @ApiProperty({ enum: fieldPlaces })
  @IsIn(fieldPlaces, { message: 'Choose where it is printed' })
  place!: FormField['place'];

  @ApiProperty({ type: 'string', nullable: true, required: false, maxLength: 120 })
  @IfGiven()
  @PlainText()
  @MaxLength(120, { message: 'The heading over it must be 120 characters or fewer' })
  @IsString({ message: 'Enter the heading over it in words' })
  group?: string | null;

  @ApiProperty()
  @IsBoolean({ message: 'Say whether it has to be filled in' })
  required!: boolean;

  @ApiProperty({ maxLength: 500 })
  @PlainText()
  @MaxLength(500, { message: 'The hint must be 500 characters or fewer' })
  @IsString({ message: 'Enter the hint in words' })
  hint!: string;

  @ApiProperty({ maxLength: 5000 })
  @PlainText()
  @MaxLength(5000, { message: 'What it starts with must be 5,000 characters or fewer' })
  @IsString({ message: 'Enter what it starts with in words' })
  initial!: string;

  @ApiProperty()
  @IsBoolean({ message: 'Say whether it is cleared with initials' })
  cleared!: boolean;

  @ApiProperty({ type: [String], maxItems: mostOptions, description: 'Of a choice' })
  @PlainText({ each: true })
  @MaxLength(120, { each: true, message: 'A choice must be 120 characters or fewer' })
  @IsString({ each: true, message: 'Enter the choices in words' })
  @ArrayMaxSize(mostOptions, { message: `Give ${mostOptions} choices or fewer` })
  @IsArray({ message: 'Give the choices as a list' })
  options!: string[];

  @ApiProperty({ type: [FormColumnDto], maxItems: mostColumns, description: 'Of a table' })
  @ValidateNested({ each: true })
  @Type(() => FormColumnDto)
  @ArrayMaxSize(mostColumns, { message: `Give ${mostColumns} columns or fewer` })
  @IsArray({ message: 'Give the columns as a list' })
  columns!: FormColumnDto[];

  @ApiProperty({ type: 'string', nullable: true, required: false, maxLength: 200, description: 'Of coded items' })
  @IfGiven()
  @PlainText()
  @MaxLength(200, { message: 'Choose the list that the items come from' })
  @IsString({ message: 'Choose the list that the items come from' })
  list?: string | null;
}

export class AddFieldDto extends FormFieldDto {
  @ApiProperty({ enum: fieldKinds })
  @IsIn(fieldKinds, { message: 'Choose what the field holds' })
  kind!: FieldKind;
}

/** All fields of the form by their keys, as they are to follow each other. */
export class OrderDto {
  @ApiProperty({ type: [String], maxItems: mostFields })
  @ArrayUnique({ message: 'Name every field once' })
  @IsString({ each: true, message: 'Name the fields by their keys' })
  @ArrayMaxSize(mostFields, { message: 'Name every field of the form once' })
  @IsArray({ message: 'Give the fields as a list of keys' })
  keys!: string[];
}
