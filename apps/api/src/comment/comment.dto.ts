import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { PlainText } from '../http/plain-text.js';
import { commentedKinds, type CommentedKind } from '../place/place.js';
import { longestComment, mostMentions } from './comment-bounds.js';

/** What one person says. */
export class CommentDto {
  @ApiProperty({ maxLength: longestComment })
  @PlainText()
  @MaxLength(longestComment, { message: 'The comment must be 5,000 characters or fewer' })
  @Matches(/\S/, { message: 'Write the comment in words' })
  @IsString({ message: 'Write the comment in words' })
  text!: string;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    required: false,
    maxItems: mostMentions,
    description: 'Colleagues who are called by it: people of this council who may read comments',
  })
  @IsOptional()
  @IsUUID(undefined, { each: true, message: 'Mention people by their ids' })
  @ArrayUnique({ message: 'Mention each person once' })
  @ArrayMaxSize(mostMentions, { message: `A comment can mention ${mostMentions} people at most` })
  @IsArray({ message: 'Mention people by their ids' })
  mentions: string[] = [];
}

/** What it is about. */
export class CommentedPlaceDto {
  @ApiProperty({ enum: commentedKinds })
  @IsIn(commentedKinds, { message: 'Comment on a theme, a criterion, an item of evidence or a follow-on action' })
  kind!: CommentedKind;

  @ApiProperty({ maxLength: 200, description: 'Key of the theme or criterion, id of the evidence or follow-on action' })
  @PlainText()
  @MaxLength(200, { message: 'There is nothing with such a key' })
  @IsString({ message: 'Say what the comment is on' })
  key!: string;
}

const yearShape = /^\d{4}\/\d{2}$/;

/** The year of a place: needed for all but evidence, which belongs to none. */
export function OptionalYear(): PropertyDecorator {
  const parts = [
    ApiProperty({ type: 'string', required: false, nullable: true, description: '2026/27; left out for evidence' }),
    IsOptional(),
    Matches(yearShape, { message: 'Give the year as in 2026/27' }),
  ];
  return (target, key) => parts.forEach((decorate) => decorate(target, key));
}
