import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { PlainText } from '../../../http/plain-text.js';

/** Why a score moved, for everybody to read. */
export class WriteReasonDto {
  @ApiProperty({ maxLength: 4000, description: 'Public text; empty to take back what was said' })
  @IsString({ message: 'Say why the score moved' })
  @MaxLength(4000, { message: 'The reason must be 4,000 characters or fewer' })
  @PlainText()
  text!: string;

  @ApiProperty({ type: [String], format: 'uuid', maxItems: 50, description: 'Public follow-on actions of the theme' })
  @IsArray({ message: 'Choose follow-on actions' })
  @ArrayMaxSize(50, { message: 'Choose 50 follow-on actions or fewer' })
  @ArrayUnique({ message: 'Choose each follow-on action once' })
  @IsUUID('all', { each: true, message: 'Choose follow-on actions of this theme' })
  followOnActionIds!: string[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 10000,
    description: 'The sentence that was offered when this was written; null when none was',
  })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString({ message: 'Send the sentence that was offered' })
  @MaxLength(10000, { message: 'That is not the sentence that was offered' })
  @PlainText()
  offered!: string | null;
}
