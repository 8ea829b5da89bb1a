import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';
import { FollowOnActionFieldsDto } from '../follow-on-action.dto.js';

/** Any of the fields; the others stay as they are. */
export class ChangeFollowOnActionDto extends FollowOnActionFieldsDto {
  @ApiProperty({ required: false, maxLength: 200 })
  @ValidateIf((_, value) => value !== undefined)
  @PlainText()
  @MaxLength(200, { message: 'The title must be 200 characters or fewer' })
  @Matches(/\S/, { message: 'Enter a title' })
  @IsString({ message: 'Enter a title' })
  title?: string;

  @ApiProperty({ required: false, description: 'Key of a theme of the assessment’s model' })
  @ValidateIf((_, value) => value !== undefined)
  @MaxLength(200, { message: 'There is no such theme' })
  @IsString({ message: 'Choose a theme' })
  themeKey?: string;
}
