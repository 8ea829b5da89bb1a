import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

/** An approval of the text that was read. */
export class ApproveDto {
  @ApiProperty({ description: 'Of the text that was read: the contentHash of the leadership review' })
  @IsString({ message: 'Say which text you approve' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'Say which text you approve' })
  contentHash!: string;

  @ApiProperty({ maxLength: 4000, required: false, description: 'Private to the team, in no document' })
  @IsOptional()
  @IsString({ message: 'The comment must be text' })
  @MaxLength(4000, { message: 'The comment must be 4,000 characters or fewer' })
  @PlainText()
  comment?: string;
}
