import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ladders, type Ladder } from '../../assessment/ladder/states.js';
import { PlainText } from '../../http/plain-text.js';

/** What was sent is checked, null as well: a council is never without a name or a colour. */
const IfSent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

export class ChangeCouncilDto {
  @ApiProperty({ required: false, maxLength: 120 })
  @IfSent()
  @IsString({ message: 'Enter the council’s name' })
  @Matches(/\S/, { message: 'Enter the council’s name' })
  @MaxLength(120, { message: 'The name must be 120 characters or fewer' })
  @PlainText()
  name?: string;

  @ApiProperty({ required: false, description: '#rrggbb; dark enough for white text on it (4.5 to 1)' })
  @IfSent()
  @Matches(/^#[0-9a-f]{6}$/, { message: 'Enter the colour as # and six digits or letters a to f, such as #1d4f76' })
  brandColour?: string;

  @ApiProperty({ required: false, enum: ladders, description: 'Of new years; years that are open keep theirs' })
  @IfSent()
  @IsIn(ladders, { message: 'Choose the short or the full way' })
  ladder?: Ladder;

  @ApiProperty({ required: false, description: 'Of new years on the full way' })
  @IfSent()
  @IsBoolean({ message: 'Say whether reviewers score blind' })
  blindScoring?: boolean;
}
