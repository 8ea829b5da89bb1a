import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';
import { FollowOnActionFieldsDto } from '../follow-on-action.dto.js';

/** A new follow-on action. What is not sent starts as not started, public and of this assessment. */
export class AddFollowOnActionDto extends FollowOnActionFieldsDto {
  @ApiProperty({ maxLength: 200 })
  @PlainText()
  @MaxLength(200, { message: 'The title must be 200 characters or fewer' })
  @Matches(/\S/, { message: 'Enter a title' })
  @IsString({ message: 'Enter a title' })
  title!: string;

  @ApiProperty({ description: 'Key of a theme of the assessment’s model' })
  @MaxLength(200, { message: 'There is no such theme' })
  @IsString({ message: 'Choose a theme' })
  themeKey!: string;
}
