import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

/** Why a year goes back to drafting, and which themes are to be worked on. */
export class SendBackDto {
  @ApiProperty({ maxLength: 1000, description: 'Internal: for people of the council, in no document' })
  @IsString({ message: 'Say what must change' })
  @Matches(/\S/, { message: 'Say what must change' })
  @MaxLength(1000, { message: 'The reason must be 1,000 characters or fewer' })
  @PlainText()
  reason!: string;

  @ApiProperty({
    type: [String],
    required: false,
    maxItems: 50,
    description: 'Themes that go back to drafting; on the full ladder at least one, and the others keep their reviews',
  })
  @IsOptional()
  @IsArray({ message: 'Choose the themes to work on again' })
  @ArrayMaxSize(50, { message: 'Choose themes of this assessment' })
  @ArrayUnique({ message: 'Choose each theme once' })
  @IsString({ each: true, message: 'Choose themes of this assessment' })
  @MaxLength(100, { each: true, message: 'Choose themes of this assessment' })
  @PlainText({ each: true })
  themes?: string[];
}
