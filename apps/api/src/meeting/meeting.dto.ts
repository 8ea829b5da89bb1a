import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, MaxLength, Min, ValidateBy, ValidateIf } from 'class-validator';
import { isDay } from '../http/dates.js';
import { PlainText } from '../http/plain-text.js';
import { meetingBodies, meetingOutcomes, type MeetingBody, type MeetingOutcome } from './meeting-words.js';

const IfGiven = (): PropertyDecorator =>
  ValidateIf((_, value) => value !== undefined && value !== null && value !== '');

/** An address that is shown as a link to the public: https alone, and no way to run anything. */
export function isPublicAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !/^https:\/\/[^\s\\]+$/.test(value)) return false;
  const url = URL.parse(value);
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.hostname.includes('.') &&
    url.username === '' &&
    url.password === ''
  );
}

/** A meeting, whole: what is not sent is empty. */
export class MeetingDto {
  @ApiProperty({ enum: meetingBodies })
  @IsIn(meetingBodies, { message: 'Choose which body meets' })
  body!: MeetingBody;

  @ApiProperty({
    type: 'string',
    required: false,
    nullable: true,
    maxLength: 120,
    description: 'The name of another body',
  })
  @IfGiven()
  @PlainText()
  @MaxLength(120, { message: 'The name of the body must be 120 characters or fewer' })
  @IsString({ message: 'Enter the name of the body in words' })
  bodyName?: string | null;

  @ApiProperty({ type: 'string', format: 'date' })
  @ValidateBy({
    name: 'day',
    validator: {
      validate: isDay,
      defaultMessage: () => 'The date of the meeting must be a real date, such as 16 April 2024',
    },
  })
  heldOn!: string;

  @ApiProperty({ enum: meetingOutcomes, required: false, nullable: true, description: 'Null before the meeting' })
  @IfGiven()
  @IsIn(meetingOutcomes, { message: 'Choose noted, approved or referred back' })
  outcome?: MeetingOutcome | null;

  @ApiProperty({ required: false, maxLength: 5000, description: 'The words of the decision; goes with an outcome' })
  @IfGiven()
  @PlainText()
  @MaxLength(5000, { message: 'The words of the decision must be 5,000 characters or fewer' })
  @IsString({ message: 'Enter the decision in words' })
  decision?: string;

  @ApiProperty({ required: false, maxLength: 120 })
  @IfGiven()
  @PlainText()
  @MaxLength(120, { message: 'The minute reference must be 120 characters or fewer' })
  @IsString({ message: 'Enter the minute reference in words and numbers' })
  minuteReference?: string;

  @ApiProperty({ type: 'string', required: false, nullable: true, maxLength: 500, description: 'https only' })
  @IfGiven()
  @PlainText()
  @ValidateBy({
    name: 'publicAddress',
    validator: {
      validate: isPublicAddress,
      defaultMessage: () => 'Enter an address that starts with https://, without a user name or password in it',
    },
  })
  @MaxLength(500, { message: 'The address must be 500 characters or fewer' })
  minuteLink?: string | null;

  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 1,
    description: 'What the meeting had before it; the newest unless it is said',
  })
  @ValidateIf((_, value) => value !== undefined)
  @Min(1, { message: 'Choose an edition of this year' })
  @IsInt({ message: 'Choose an edition of this year' })
  edition?: number;
}
