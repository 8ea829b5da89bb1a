import { ApiProperty } from '@nestjs/swagger';

/** A template that is there. */
export class TemplateFileView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer', description: 'Bytes' }) size!: number;
  @ApiProperty({ format: 'date-time' }) uploadedAt!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Who put it here' }) uploadedBy!: string | null;
  @ApiProperty({ type: [String], description: 'Fields of the form that it has no place for: they are not printed' })
  missing!: string[];
}

export class PlaceholderView {
  @ApiProperty({ example: 'title' }) key!: string;
  @ApiProperty({ description: 'What it stands for' }) says!: string;
  @ApiProperty({ description: 'Printed within a line; the others stand in a paragraph of their own' }) inLine!: boolean;
}

/** What a report form has for a template, if anything, and what one may use. */
export class ReportTemplateView {
  @ApiProperty() form!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: TemplateFileView, nullable: true }) template!: TemplateFileView | null;
  @ApiProperty({ type: [PlaceholderView] }) placeholders!: PlaceholderView[];
  @ApiProperty({ type: 'integer', description: 'Send it back as If-Match; 0 before the first template' })
  revision!: number;
}

export class ReportTemplatesView {
  @ApiProperty({ type: [ReportTemplateView] }) items!: ReportTemplateView[];
}
