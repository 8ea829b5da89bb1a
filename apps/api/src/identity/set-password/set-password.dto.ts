import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export class SetPasswordDto {
  @ApiProperty({ minLength: 12, maxLength: 200 })
  @IsString({ message: 'Enter a password' })
  @MinLength(12, { message: 'The password must be 12 characters or more' })
  @MaxLength(200, { message: 'The password must be 200 characters or fewer' })
  @PlainText()
  password!: string;
}

/** Whom a link is for. */
export class PasswordLinkView {
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The council that invites, with an invitation' })
  council!: string | null;
  @ApiProperty({ enum: ['invitation', 'reset'] }) purpose!: 'invitation' | 'reset';
}
