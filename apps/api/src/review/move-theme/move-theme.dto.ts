import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

/** Why a theme goes back. */
export class ThemeGoesBackDto {
  @ApiProperty({ maxLength: 1000, description: 'Internal: for people of the council, in no document' })
  @IsString({ message: 'Say why' })
  @Matches(/\S/, { message: 'Say why' })
  @MaxLength(1000, { message: 'The reason must be 1,000 characters or fewer' })
  @PlainText()
  reason!: string;
}
