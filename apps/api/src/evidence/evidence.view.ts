import { ApiProperty } from '@nestjs/swagger';
import { ClassificationDto } from '../classification/classification.dto.js';
import type { Classification } from '../classification/classification.js';
import { PersonRefView } from '../council/council.view.js';
import { type EvidenceKind, evidenceKinds, type Metric } from './evidence-kind.js';
import { gradeKeys } from './grades.js';

const date = { type: 'string', format: 'date', nullable: true } as const;
const text = { type: 'string', nullable: true } as const;

/** A figure; its period is the item's own. */
export class MetricView implements Metric {
  @ApiProperty() name!: string;
  @ApiProperty() value!: string;
  @ApiProperty({ description: 'Empty when there is none' }) unit!: string;
  @ApiProperty({ description: 'What it is compared with, in words; empty when there is nothing' }) comparator!: string;
}

/** The file of a document. */
export class StoredFileView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer', description: 'Bytes' }) size!: number;
  @ApiProperty({ description: 'Hexadecimal' }) sha256!: string;
  @ApiProperty({ description: 'Media type' }) type!: string;
}

/** A file that was kept and belongs to no item yet. */
export class UploadedFileView extends StoredFileView {
  @ApiProperty({ format: 'uuid' }) fileId!: string;
}

/** An item in the evidence library. */
export class EvidenceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: evidenceKinds }) kind!: EvidenceKind;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Empty when it is not known' }) issuingBody!: string;
  @ApiProperty(date) issuedOn!: string | null;
  @ApiProperty(date) periodFrom!: string | null;
  @ApiProperty(date) periodTo!: string | null;
  @ApiProperty({ type: 'string', enum: [...gradeKeys, null], nullable: true }) grade!: string | null;
  @ApiProperty({ ...text, description: 'The grade as its issuer put it' }) gradeWords!: string | null;
  @ApiProperty(date) reviewBy!: string | null;
  @ApiProperty({ type: ClassificationDto }) classification!: Classification;
  @ApiProperty({ ...text, description: 'Of a link' }) address!: string | null;
  @ApiProperty({ ...text, description: 'Of a statement' }) statement!: string | null;
  @ApiProperty({ type: MetricView, nullable: true }) metric!: Metric | null;
  @ApiProperty({ type: StoredFileView, nullable: true, description: 'Of a document' }) file!: StoredFileView | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) updatedBy!: PersonRefView | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) removedAt!: string | null;
}

export class EvidenceInListView extends EvidenceView {
  @ApiProperty({ type: 'integer', description: 'In how many places the reader can see it is used' }) uses!: number;
}

export class EvidenceListView {
  @ApiProperty({ type: [EvidenceInListView] }) items!: EvidenceInListView[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) size!: number;
}

/** One place where an item is used. */
export class EvidenceUseView {
  @ApiProperty() year!: string;
  @ApiProperty() themeKey!: string;
  @ApiProperty(text) criterionKey!: string | null;
  @ApiProperty({ ...text, format: 'uuid', description: 'Null when it is tied to a theme or criterion' })
  followOnActionId!: string | null;
  @ApiProperty({ description: 'The criterion, the theme or the follow-on action, in words' }) title!: string;
}

export class EvidenceUsesView {
  @ApiProperty({ type: [EvidenceUseView] }) items!: EvidenceUseView[];
}
