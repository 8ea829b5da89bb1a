import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export class ChangeCouncilDto {
  @ApiProperty({ required: false, maxLength: 120 })
  @IsOptional()
  @IsString({ message: 'Enter the council’s name' })
  @MinLength(1, { message: 'Enter the council’s name' })
  @MaxLength(120, { message: 'The name must be 120 characters or fewer' })
  @PlainText()
  name?: string;

  @ApiProperty({ required: false, description: '#rrggbb; dark enough for white text on it (4.5 to 1)' })
  @IsOptional()
  @Matches(/^#[0-9a-f]{6}$/, { message: 'Enter the colour as # and six digits or letters a to f, such as #1d4f76' })
  brandColour?: string;
}
