import { ApiProperty } from '@nestjs/swagger';
import type { FieldKind, FormField, ReportForm } from '../covering/form.js';
import { columnKinds, fieldKinds, fieldPlaces, formBodies } from '../covering/form-words.js';

export class FormColumnView {
  @ApiProperty() title!: string;
  @ApiProperty({ enum: columnKinds }) kind!: 'text' | 'money' | 'date';
}

/** A field of a report form. */
export class FormFieldView implements FormField {
  @ApiProperty() key!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: fieldPlaces }) place!: FormField['place'];
  @ApiProperty({ type: 'string', nullable: true }) group!: string | null;
  @ApiProperty({ enum: fieldKinds }) kind!: FieldKind;
  @ApiProperty() required!: boolean;
  @ApiProperty() hint!: string;
  @ApiProperty() initial!: string;
  @ApiProperty({ description: 'Whoever cleared it puts their initials and the day beside it' }) cleared!: boolean;
  @ApiProperty({ type: [String] }) options!: string[];
  @ApiProperty({ type: [FormColumnView] }) columns!: FormColumnView[];
  @ApiProperty({ type: 'string', nullable: true, description: 'Key of the coded list its items come from' })
  list!: string | null;
}

export class FormSummaryView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: formBodies }) body!: ReportForm['body'];
  @ApiProperty({ description: 'Every council has it, and none can change it' }) builtIn!: boolean;
  @ApiProperty({ type: 'integer', description: 'How many fields it has' }) size!: number;
}

export class FormsView {
  @ApiProperty({ type: [FormSummaryView] }) items!: FormSummaryView[];
}

/** A form with its fields, in the order they are printed. */
export class FormView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: formBodies }) body!: ReportForm['body'];
  @ApiProperty() builtIn!: boolean;
  @ApiProperty({ type: 'string', nullable: true, description: 'Key of the form it was copied from' })
  copiedFrom!: string | null;
  @ApiProperty({ type: 'integer', description: 'Of a built-in form always 0' }) revision!: number;
  @ApiProperty({ type: [FormFieldView] }) fields!: FormFieldView[];
}
