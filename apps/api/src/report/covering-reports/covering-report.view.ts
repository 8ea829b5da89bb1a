import { ApiProperty } from '@nestjs/swagger';
import { CodedItemView, CodedListView } from '../coded-lists/coded-list.view.js';
import type { CoveringDocument } from '../covering/document.js';
import { FormFieldView } from '../forms/report-form.view.js';

/** A covering report in a list, and what it is written for. */
export class CoveringSummaryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() formTitle!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'The body that meets' }) body!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) meetsOn!: string | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ format: 'date-time', description: 'Of the report or of a field of it' }) changedAt!: string;
  @ApiProperty({ type: 'string', nullable: true }) changedBy!: string | null;
}

/** All covering reports of a year: there are never so many that they need pages. */
export class CoveringReportsView {
  @ApiProperty({ type: [CoveringSummaryView] }) items!: CoveringSummaryView[];
}

export class ContactView {
  @ApiProperty() name!: string;
  @ApiProperty() post!: string;
  @ApiProperty() telephone!: string;
  @ApiProperty() email!: string;
}

export class FieldClassificationView {
  @ApiProperty({ enum: ['public', 'exempt'] }) level!: 'public' | 'exempt';
  @ApiProperty({ type: 'integer', nullable: true, description: 'Paragraph of Schedule 12A' })
  paragraph!: number | null;
  @ApiProperty({ type: 'string', nullable: true }) publicInterestReason!: string | null;
}

/** What is written in one field. */
export class FieldAnswerView {
  @ApiProperty({ description: 'Key of the field' }) key!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [CodedItemView] }) items!: CodedItemView[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } }) rows!: string[][];
  @ApiProperty({ type: [ContactView] }) contacts!: ContactView[];
  @ApiProperty({ type: FieldClassificationView }) classification!: FieldClassificationView;
  @ApiProperty({ description: 'Initials of whoever cleared it' }) clearedBy!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) clearedOn!: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The offered text that was taken, as it was then' })
  offered!: string | null;
  @ApiProperty({ type: 'integer', description: '0 while nobody has touched it' }) revision!: number;
  @ApiProperty({ description: 'It is exempt, and the reader may not see what it says' }) hidden!: boolean;
}

export class OfferView {
  @ApiProperty({ description: 'Key of the field' }) key!: string;
  @ApiProperty({ description: 'Made from the public part of the assessment as it stands' }) text!: string;
}

export class PaperView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The first theme that rests on it; null: follow-on actions only',
  })
  theme!: string | null;
}

export class OfficerCommentView {
  @ApiProperty() post!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Null while nobody has signed for the post' })
  comment!: string | null;
  @ApiProperty({ description: 'It was said of the text as it stands' }) current!: boolean;
}

export class CoveringProblemView {
  @ApiProperty({ enum: ['empty', 'placeholder', 'no-comment', 'stale-comment', 'offer-changed'] }) code!: string;
  @ApiProperty({ description: 'Key of a field of the form, or title, report-to or meeting-date' }) field!: string;
  @ApiProperty() message!: string;
  @ApiProperty({ description: 'It keeps the report from a meeting' }) blocks!: boolean;
}

/** A covering report as it is filled in. */
export class CoveringReportView extends CoveringSummaryView {
  @ApiProperty() year!: string;
  @ApiProperty({ description: 'What it speaks of is sealed' }) sealed!: boolean;
  @ApiProperty({ type: [FormFieldView], description: 'Of its form, as it was when the report was begun' })
  fields!: FormFieldView[];
  @ApiProperty({ type: [FieldAnswerView], description: 'Of every field, in the same order' })
  answers!: FieldAnswerView[];
  @ApiProperty({ type: [OfferView] }) offers!: OfferView[];
  @ApiProperty({ type: [PaperView], description: 'Public evidence, which is listed unless it is left out' })
  papers!: PaperView[];
  @ApiProperty({ type: [String] }) appendices!: string[];
  @ApiProperty({ type: [OfficerCommentView] }) officers!: OfficerCommentView[];
  @ApiProperty({ type: [CodedListView] }) lists!: CodedListView[];
  @ApiProperty({ type: [CoveringProblemView] }) problems!: CoveringProblemView[];
}

/** The covering report as a document, in no file format. */
export class CoveringPreviewView {
  @ApiProperty({ type: 'object', additionalProperties: true }) document!: CoveringDocument;
}
