import { ApiProperty } from '@nestjs/swagger';

/** What is known of a seal: of one that is not known, only that. */
export class SealAnswerView {
  @ApiProperty() known!: boolean;
  @ApiProperty({ type: 'string', nullable: true }) council!: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: '2026/27' }) year!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) edition!: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The newest sealed edition of that year, when it is a later one',
  })
  supersededBy!: number | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'SHA-256 of the PDF that was sealed with it' })
  pdfSha256!: string | null;
}

export const unknownSeal: SealAnswerView = {
  known: false,
  council: null,
  year: null,
  edition: null,
  supersededBy: null,
  pdfSha256: null,
};
