import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { OptionalDay } from '../../http/dates.js';
import { OneObject } from '../../http/one-object.js';
import { PlainText } from '../../http/plain-text.js';

export class KeyDatesDto {
  @OptionalDay('The date the draft is due')
  draftDue?: string | null;

  @OptionalDay('The date the review is due')
  reviewDue?: string | null;

  @OptionalDay('The date of the council meeting')
  councilMeeting?: string | null;
}

export class OpenYearDto {
  @ApiProperty({ example: '2026/27' })
  @IsString({ message: 'Enter the year as 2026/27' })
  @Matches(/^\d{4}\/\d{2}$/, { message: 'Enter the year as 2026/27' })
  year!: string;

  @ApiProperty()
  @IsString({ message: 'Choose a model version' })
  @MaxLength(100, { message: 'Choose a model version' })
  @PlainText()
  modelId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Choose who leads the assessment' })
  leadId!: string;

  @ApiProperty({
    example: '2025/26',
    required: false,
    nullable: true,
    type: 'string',
    description: 'Begin from this earlier year',
  })
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @IsString({ message: 'Choose the year to start from' })
  @Matches(/^\d{4}\/\d{2}$/, { message: 'Choose the year to start from' })
  carryFrom?: string | null;

  @ApiProperty({ type: KeyDatesDto })
  @OneObject(() => KeyDatesDto, 'Give the dates by their names')
  dates: KeyDatesDto = new KeyDatesDto();
}
