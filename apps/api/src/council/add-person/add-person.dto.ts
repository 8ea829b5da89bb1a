import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsEmail, IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';
import { mailAddress } from '../../mail/mail-address.js';
import { roles } from '../roles.js';

const roleKeys = roles.map((role) => role.key);

/** The roles a person is to have; every one known, none twice needed. */
export class RolesDto {
  @ApiProperty({ type: [String], enum: roleKeys })
  @ArrayMinSize(1, { message: 'Choose at least one role' })
  @ArrayMaxSize(roleKeys.length, { message: 'There are more roles here than the service knows' })
  @IsIn(roleKeys, { each: true, message: `Choose roles from: ${roleKeys.join(', ')}` })
  roles!: string[];
}

export class AddPersonDto extends RolesDto {
  @ApiProperty({ maxLength: 120 })
  @IsString({ message: 'Enter the person’s name' })
  @MinLength(1, { message: 'Enter the person’s name' })
  @MaxLength(120, { message: 'The name must be 120 characters or fewer' })
  @Matches(/\S/, { message: 'Enter the person’s name' })
  @PlainText()
  name!: string;

  @ApiProperty({ maxLength: 254 })
  @IsEmail({}, { message: 'Enter an email address like name@council.gov.uk' })
  @MaxLength(254, { message: 'The email address must be 254 characters or fewer' })
  @Matches(mailAddress, { message: 'Enter an email address like name@council.gov.uk' })
  @PlainText()
  email!: string;
}
