import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

/** A consistency note. Private to the team, in no document. */
export class WriteNoteDto {
  @ApiProperty({ maxLength: 4000 })
  @IsString({ message: 'Write the note in words' })
  @MaxLength(4000, { message: 'The note must be 4,000 characters or fewer' })
  @PlainText()
  note!: string;

  @ApiProperty({ type: 'string', required: false, nullable: true, description: 'Left out: on the themes together' })
  @IsOptional()
  @IsString({ message: 'Choose a theme of this assessment' })
  @MaxLength(100, { message: 'Choose a theme of this assessment' })
  @PlainText()
  themeKey?: string | null;
}
