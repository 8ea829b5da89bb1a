import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export class ChangePasswordDto {
  @ApiProperty({ maxLength: 200 })
  @IsString({ message: 'Enter your present password' })
  @MinLength(1, { message: 'Enter your present password' })
  @MaxLength(200, { message: 'The password must be 200 characters or fewer' })
  @PlainText()
  current!: string;

  @ApiProperty({ minLength: 12, maxLength: 200 })
  @IsString({ message: 'Enter a new password' })
  @MinLength(12, { message: 'The new password must be 12 characters or more' })
  @MaxLength(200, { message: 'The new password must be 200 characters or fewer' })
  @PlainText()
  next!: string;
}
