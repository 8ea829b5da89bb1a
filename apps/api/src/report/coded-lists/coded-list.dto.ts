import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

/** More than any corporate plan has. */
export const mostItems = 80;

export class CodedItemDto {
  @ApiProperty({ maxLength: 20 })
  @PlainText()
  @MaxLength(20, { message: 'A code must be 20 characters or fewer' })
  @Matches(/\S/, { message: 'Enter the code, such as SO1' })
  @IsString({ message: 'Enter the code, such as SO1' })
  code!: string;

  @ApiProperty({ maxLength: 300 })
  @PlainText()
  @MaxLength(300, { message: 'The words of an item must be 300 characters or fewer' })
  @IsString({ message: 'Enter the item in words' })
  words!: string;
}

export class CodedListDto {
  @ApiProperty({ maxLength: 120 })
  @PlainText()
  @MaxLength(120, { message: 'The name of the list must be 120 characters or fewer' })
  @Matches(/\S/, { message: 'Enter the name of the list' })
  @IsString({ message: 'Enter the name of the list' })
  title!: string;

  @ApiProperty({ type: [CodedItemDto], maxItems: mostItems })
  @ValidateNested({ each: true })
  @Type(() => CodedItemDto)
  @ArrayMaxSize(mostItems, { message: `A list can have ${mostItems} items` })
  @IsArray({ message: 'Give the items as a list' })
  items!: CodedItemDto[];
}
