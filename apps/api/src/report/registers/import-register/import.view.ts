import { ApiProperty } from '@nestjs/swagger';

const text = { type: 'string', nullable: true } as const;

export const importedFields = ['status', 'dueOn', 'owner', 'note'] as const;
export type ImportedField = (typeof importedFields)[number];

/** One field as it is and as it will be, in words. */
export class FieldChangeView {
  @ApiProperty({ enum: importedFields }) field!: ImportedField;
  @ApiProperty({ description: 'The column’s name' }) label!: string;
  @ApiProperty(text) from!: string | null;
  @ApiProperty(text) to!: string | null;
}

export class RowChangeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'As the file has it, such as A7' }) reference!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: [FieldChangeView] }) fields!: FieldChangeView[];
}

/** A cell that was changed in the file, and in the service since the file was made. */
export class CellConflictView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reference!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Such as D14' }) cell!: string;
  @ApiProperty() label!: string;
  @ApiProperty(text) inFile!: string | null;
  @ApiProperty(text) present!: string | null;
  @ApiProperty(text) changedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}

export class CellErrorView {
  @ApiProperty({ description: 'Such as D14' }) cell!: string;
  @ApiProperty() message!: string;
}

/** A cell that was changed in the file and is not imported. */
export class CellLeftView {
  @ApiProperty({ description: 'Such as B14' }) cell!: string;
  @ApiProperty() label!: string;
  @ApiProperty() title!: string;
}

export class UnknownRowView {
  @ApiProperty({ type: 'integer' }) row!: number;
  @ApiProperty() reference!: string;
}

/** What an import would do. Nothing is saved by asking. */
export class ImportPreviewView {
  @ApiProperty() fileName!: string;
  @ApiProperty({ description: 'Of exactly this preview: send it to have it done' }) hash!: string;
  @ApiProperty({ type: [RowChangeView] }) changes!: RowChangeView[];
  @ApiProperty({ type: 'integer', description: 'Rows that say what is there' }) unchanged!: number;
  @ApiProperty({ type: [CellConflictView], description: 'Their rows are left as they are' })
  conflicts!: CellConflictView[];
  @ApiProperty({ type: [CellErrorView], description: 'Their rows are left as they are' }) errors!: CellErrorView[];
  @ApiProperty({ type: [CellLeftView] }) notImported!: CellLeftView[];
  @ApiProperty({ type: [UnknownRowView], description: 'Rows of follow-on actions that are not there any more' })
  unknownRows!: UnknownRowView[];
  @ApiProperty({ type: 'integer', description: 'Follow-on actions that the file has no row of: they stay' })
  missing!: number;
  @ApiProperty({ type: [String] }) unknownColumns!: string[];
}

export class ImportedView {
  @ApiProperty() fileName!: string;
  @ApiProperty({ type: [RowChangeView], description: 'What was done' }) changes!: RowChangeView[];
}
