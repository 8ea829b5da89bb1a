import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export class SampleEvidenceDto {
  @ApiProperty({ maxLength: 4000, description: 'What was found; empty takes the sample back' })
  @IsString({ message: 'Say what you found' })
  @MaxLength(4000, { message: 'What you found must be 4,000 characters or fewer' })
  @PlainText()
  found!: string;
}
