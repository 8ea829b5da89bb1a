import { ApiProperty } from '@nestjs/swagger';
import type { AppendixDocument } from '../report/appendix/document.js';

const words = { type: 'string', nullable: true } as const;

export class SealedPdfView {
  @ApiProperty() fileName!: string;
  @ApiProperty({ type: 'integer' }) bytes!: number;
  @ApiProperty({ type: 'integer' }) pages!: number;
  @ApiProperty({ description: 'Of the file' }) sha256!: string;
}

/** A sealed edition of a year. */
export class SealView {
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ description: '64 hexadecimal digits' }) seal!: string;
  @ApiProperty({ ...words, description: 'Of the council’s sealed document before it; null for its first' })
  previousSeal!: string | null;
  @ApiProperty() contentHash!: string;
  @ApiProperty({ format: 'date-time' }) sealedAt!: string;
  @ApiProperty() sealedBy!: string;
  @ApiProperty({ description: 'A later edition has taken its place; it stays readable' }) superseded!: boolean;
  @ApiProperty({ ...words, description: 'Why this edition was begun; null for the first' }) reason!: string | null;
  @ApiProperty({ type: SealedPdfView }) pdf!: SealedPdfView;
}

export class SealsView {
  @ApiProperty({ type: [SealView], description: 'Newest first' }) items!: SealView[];
}

/** A sealed edition with its public document, as it was sealed. */
export class SealedEditionView extends SealView {
  @ApiProperty({ type: 'object', additionalProperties: true }) document!: AppendixDocument;
}
