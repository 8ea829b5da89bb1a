import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export class ResolveDisagreementDto {
  @ApiProperty({ maxLength: 4000 })
  @IsString({ message: 'Say how the two scores were settled' })
  @MaxLength(4000, { message: 'It must be 4,000 characters or fewer' })
  @PlainText()
  resolution!: string;
}
