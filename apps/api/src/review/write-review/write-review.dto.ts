import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, ValidateIf } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

/** What a reviewer says of a theme. Private to the team, in no document. */
export class WriteReviewDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'A key of the model’s scale; null takes the score away' })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString({ message: 'Choose a score' })
  @MaxLength(40, { message: 'Choose a score' })
  @PlainText()
  score!: string | null;

  @ApiProperty({ maxLength: 4000 })
  @IsString({ message: 'The reason must be text' })
  @MaxLength(4000, { message: 'The reason must be 4,000 characters or fewer' })
  @PlainText()
  reason!: string;

  @ApiProperty({ maxLength: 20_000 })
  @IsString({ message: 'The findings must be text' })
  @MaxLength(20_000, { message: 'The findings must be 20,000 characters or fewer' })
  @PlainText()
  findings!: string;
}
