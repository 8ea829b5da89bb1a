import { ApiProperty } from '@nestjs/swagger';
import type { AppendixDocument } from '../../report/appendix/document.js';

export class PublishedPdfView {
  @ApiProperty() bytes!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() sha256!: string;
}

/** A sealed assessment as everybody may read it. */
export class PublishedView {
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ type: 'integer', description: 'The newest sealed edition of that year' }) newest!: number;
  @ApiProperty() seal!: string;
  @ApiProperty() sealedAt!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Why this edition was begun; null for the first' })
  reason!: string | null;
  @ApiProperty({ type: PublishedPdfView }) pdf!: PublishedPdfView;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The public document as it was sealed' })
  document!: AppendixDocument;
}
