import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { postKeys, type PostKey } from '../../council/posts/posts.js';
import { PlainText } from '../../http/plain-text.js';

const hash = /^[0-9a-f]{64}$/;
const reload = 'Load the page again: it does not say which text you read';

export class SignDto {
  @ApiProperty({ enum: postKeys, enumName: 'PostKey' })
  @IsIn(postKeys, { message: 'Choose the post that you sign for' })
  post!: PostKey;

  @ApiProperty({ maxLength: 10_000, description: 'Printed in the report as it is' })
  @IsString({ message: 'Write your comment: it is printed in the report' })
  @MaxLength(10_000, { message: 'The comment must be 10,000 characters or fewer' })
  @PlainText()
  comment!: string;

  @ApiProperty({ description: 'They declare that they led or edited some of what they sign, where that is so' })
  @IsBoolean({ message: 'Say whether you declare it' })
  declared!: boolean;

  @ApiProperty({ description: 'Of the text that they read' })
  @Matches(hash, { message: reload })
  contentHash!: string;

  @ApiProperty({
    maxLength: 500_000,
    description: 'The `parts` that came with that text: when it has changed since, the answer names what changed',
  })
  @IsString({ message: reload })
  @MaxLength(500_000, { message: reload })
  @PlainText()
  seen!: string;
}
