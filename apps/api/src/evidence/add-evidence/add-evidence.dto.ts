import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { EvidenceFieldsDto } from '../evidence-fields.dto.js';
import { type EvidenceKind, evidenceKinds } from '../evidence-kind.js';

/** A new item: its kind says which of fileId, address, statement and metric it must have. */
export class AddEvidenceDto extends EvidenceFieldsDto {
  @ApiProperty({ enum: evidenceKinds })
  @IsIn(evidenceKinds, { message: 'Choose a document, a link, a statement or a metric' })
  kind!: EvidenceKind;

  /** That there is one is the rule's to say, for new items and for changed ones. */
  @ApiProperty({ maxLength: 300 })
  override title!: string;
}
