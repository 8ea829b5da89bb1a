import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, Matches, MaxLength } from 'class-validator';
import { mailAddress } from '../../mail/mail-address.js';
import { PlainText } from '../../http/plain-text.js';

export class AskForLinkDto {
  @ApiProperty({ maxLength: 254 })
  @IsEmail({}, { message: 'Enter an email address like name@council.gov.uk' })
  @MaxLength(254, { message: 'The email address must be 254 characters or fewer' })
  @Matches(mailAddress, { message: 'Enter an email address like name@council.gov.uk' })
  @PlainText()
  email!: string;
}
