import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

/** What somebody says of a page where it does not say it itself. */
export class SaidOfPageDto {
  @ApiProperty({ required: false, maxLength: 160 })
  @IsOptional()
  @IsString({ message: 'The title must be text' })
  @MaxLength(160, { message: 'The title must be 160 characters or fewer' })
  @PlainText()
  title?: string;

  @ApiProperty({ required: false, maxLength: 500 })
  @IsOptional()
  @IsString({ message: 'The address must be text' })
  @MaxLength(500, { message: 'The address must be 500 characters or fewer' })
  @PlainText()
  address?: string;

  @ApiProperty({ required: false, description: 'YYYY-MM-DD' })
  @IsOptional()
  @Matches(/^(19|20)\d\d-\d\d-\d\d$/, { message: 'The day it was published must be a date' })
  published?: string;
}

export class GuidanceAddressDto {
  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsString({ message: 'Enter the address of the page' })
  @MinLength(1, { message: 'Enter the address of the page' })
  @MaxLength(2000, { message: 'The address must be 2,000 characters or fewer' })
  @PlainText()
  address!: string;
}
