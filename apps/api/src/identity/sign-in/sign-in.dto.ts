import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export class SignInDto {
  @ApiProperty({ maxLength: 254 })
  @IsString({ message: 'Enter your email address' })
  @MinLength(1, { message: 'Enter your email address' })
  @MaxLength(254, { message: 'The email address must be 254 characters or fewer' })
  @PlainText()
  email!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString({ message: 'Enter your password' })
  @MinLength(1, { message: 'Enter your password' })
  @MaxLength(200, { message: 'The password must be 200 characters or fewer' })
  @PlainText()
  password!: string;
}
