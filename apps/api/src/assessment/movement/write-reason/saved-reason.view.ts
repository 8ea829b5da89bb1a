import { ApiProperty } from '@nestjs/swagger';

/** Why a score moved, as it was saved. */
export class SavedReasonView {
  @ApiProperty() themeKey!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [String] }) followOnActionIds!: string[];
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: 'string', nullable: true }) updatedBy!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) updatedAt!: string | null;
}
