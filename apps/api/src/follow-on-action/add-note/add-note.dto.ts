import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export class AddNoteDto {
  @ApiProperty({ maxLength: 2000 })
  @PlainText()
  @MaxLength(2000, { message: 'The note must be 2,000 characters or fewer' })
  @Matches(/\S/, { message: 'Write the note in words' })
  @IsString({ message: 'Write the note in words' })
  text!: string;
}
