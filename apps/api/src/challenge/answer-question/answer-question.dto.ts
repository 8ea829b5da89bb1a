import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

/** An answer to a question of the challenge checks. */
export class AnswerQuestionDto {
  @ApiProperty({ maxLength: 5000 })
  @IsString({ message: 'Say what you would tell the inspector' })
  @MaxLength(5000, { message: 'The answer must be 5,000 characters or fewer' })
  @PlainText()
  reason!: string;

  @ApiProperty({
    description: 'Whether it is published with the assessment: what is published is part of what is signed',
  })
  @IsBoolean({ message: 'Say whether the answer is published' })
  publish!: boolean;
}
