import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { OneObject } from '../../http/one-object.js';
import { KeyDatesDto } from '../open-year/open-year.dto.js';

export class ChangeAssessmentDto {
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose who leads the assessment' })
  leadId?: string;

  @ApiProperty({ type: KeyDatesDto, required: false, description: 'A date that is left out stays; null takes it away' })
  @IsOptional()
  @OneObject(() => KeyDatesDto, 'Give the dates by their names')
  dates?: KeyDatesDto;
}
