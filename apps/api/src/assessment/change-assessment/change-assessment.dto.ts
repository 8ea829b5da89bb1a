import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { KeyDatesDto } from '../open-year/open-year.dto.js';

export class ChangeAssessmentDto {
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose who leads the assessment' })
  leadId?: string;

  @ApiProperty({ type: KeyDatesDto, required: false, description: 'A date that is left out stays; null takes it away' })
  @IsOptional()
  @ValidateNested()
  @Type(() => KeyDatesDto)
  dates?: KeyDatesDto;
}
