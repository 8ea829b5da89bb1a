import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

export class SetPasswordDto {
  @ApiProperty({ required: false, minLength: 12, maxLength: 200, description: 'Left out when the link needs none' })
  @ValidateIf((_, value) => value !== undefined)
  @IsString({ message: 'Enter a password' })
  @MinLength(12, { message: 'The password must be 12 characters or more' })
  @MaxLength(200, { message: 'The password must be 200 characters or fewer' })
  @PlainText()
  password?: string;
}

/** Whom a link is for, and what it does. */
export class PasswordLinkView {
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The council that invites, unless it is a reset' })
  council!: string | null;
  @ApiProperty({
    enum: ['invitation', 'reset', 'joining'],
    description: 'A first password, a forgotten one, or joining another council with an account that is there',
  })
  purpose!: 'invitation' | 'reset' | 'joining';
  @ApiProperty({ description: 'False when someone joins with the password they have' }) needsPassword!: boolean;
  @ApiProperty({ type: 'string', nullable: true, description: 'Why the link can do nothing, and what to do instead' })
  because!: string | null;
}
