import { ApiProperty } from '@nestjs/swagger';
import type { RelationKind } from '@best-value/model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export const relationKinds = [
  'unchanged',
  'reworded',
  'moved',
  'split',
  'merged',
  'new',
  'withdrawn',
] as const satisfies readonly RelationKind[];

export class RelationDto {
  @ApiProperty({ enum: relationKinds })
  @IsIn(relationKinds, { message: 'Say what became of it' })
  relation!: RelationKind;

  @ApiProperty({
    type: [String],
    maxItems: 20,
    description: 'Keys in the earlier version; none when the criterion is new',
  })
  @IsArray({ message: 'Name the criteria as a list' })
  @ArrayMaxSize(20, { message: 'Name 20 criteria or fewer' })
  @IsString({ each: true, message: 'Name each criterion by its key' })
  @MaxLength(160, { each: true, message: 'A key has 160 characters or fewer' })
  @PlainText({ each: true })
  from!: string[];

  @ApiProperty({
    type: [String],
    maxItems: 20,
    description: 'Keys in the later version; none when the criterion was withdrawn',
  })
  @IsArray({ message: 'Name the criteria as a list' })
  @ArrayMaxSize(20, { message: 'Name 20 criteria or fewer' })
  @IsString({ each: true, message: 'Name each criterion by its key' })
  @MaxLength(160, { each: true, message: 'A key has 160 characters or fewer' })
  @PlainText({ each: true })
  to!: string[];

  @ApiProperty({ minLength: 1, maxLength: 500, description: 'Why it is held to be so' })
  @IsString({ message: 'Say why' })
  @MinLength(1, { message: 'Say why' })
  @MaxLength(500, { message: 'Why must be 500 characters or fewer' })
  @PlainText()
  why!: string;
}

export class RelateVersionsDto {
  /** Two versions of some 140 criteria each, and several times that. */
  static readonly mostMembers = 6000;

  @ApiProperty({ type: [RelationDto], maxItems: 600 })
  @IsArray({ message: 'Send the relations as a list' })
  @ArrayMaxSize(600, { message: 'Send 600 relations or fewer' })
  @ValidateNested({ each: true })
  @Type(() => RelationDto)
  relations!: RelationDto[];
}
