import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { ClassificationDto } from '../classification/classification.dto.js';
import { OptionalDay } from '../http/dates.js';
import { OneObject } from '../http/one-object.js';
import { PlainText } from '../http/plain-text.js';
import {
  followOnActionOrigins,
  followOnActionStatuses,
  mostCriteria,
  type FollowOnActionOrigin,
  type FollowOnActionStatus,
} from './follow-on-action-words.js';

/** The rules of a field apply when it was sent, null or not; a field that was not sent is left alone. */
const IfSent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
const IfNotNull = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined && value !== null);

/**
 * The fields of a follow-on action that may be sent when one is added or changed. The check nearest to a field is made first:
 * its message is the one people see.
 */
export class FollowOnActionFieldsDto {
  @ApiProperty({ required: false, maxLength: 5000, description: 'What will be done' })
  @IfSent()
  @PlainText()
  @MaxLength(5000, { message: 'What will be done must be 5,000 characters or fewer' })
  @IsString({ message: 'Say what will be done, in words' })
  what?: string;

  @ApiProperty({ required: false, maxLength: 5000, description: 'Why it is needed' })
  @IfSent()
  @PlainText()
  @MaxLength(5000, { message: 'Why it is needed must be 5,000 characters or fewer' })
  @IsString({ message: 'Say why it is needed, in words' })
  why?: string;

  @ApiProperty({
    required: false,
    type: [String],
    maxItems: mostCriteria,
    description: 'Keys of criteria of the assessment’s model',
  })
  @IfSent()
  @MaxLength(200, { each: true, message: 'There is no such criterion' })
  @IsString({ each: true, message: 'Give the criteria as a list of keys' })
  @ArrayMaxSize(mostCriteria, { message: `Choose ${mostCriteria} criteria or fewer` })
  @IsArray({ message: 'Give the criteria as a list of keys' })
  criteria?: string[];

  @ApiProperty({
    required: false,
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'A person of the council',
  })
  @IfNotNull()
  @IsUUID(undefined, { message: 'Choose someone who works here' })
  ownerId?: string | null;

  @ApiProperty({
    required: false,
    type: 'string',
    nullable: true,
    maxLength: 120,
    description: 'The owner in words, when it is no one of the council',
  })
  @IfNotNull()
  @PlainText()
  @MaxLength(120, { message: 'The owner must be 120 characters or fewer' })
  @IsString({ message: 'Name the owner in words' })
  ownerTitle?: string | null;

  @OptionalDay('The due date')
  dueOn?: string | null;

  @ApiProperty({
    required: false,
    enum: followOnActionStatuses,
    description: 'Complete needs evidence; cancelled needs a note',
  })
  @IfSent()
  @IsIn(followOnActionStatuses, { message: 'Choose not started, on track, at risk, complete or cancelled' })
  status?: FollowOnActionStatus;

  @ApiProperty({ required: false, enum: followOnActionOrigins })
  @IfSent()
  @IsIn(followOnActionOrigins, { message: 'Choose where it comes from' })
  origin?: FollowOnActionOrigin;

  @ApiProperty({ required: false, type: ClassificationDto })
  @IfSent()
  @OneObject(() => ClassificationDto, 'Choose public, internal, exempt or confidential')
  classification?: ClassificationDto;

  @ApiProperty({
    required: false,
    maxLength: 2000,
    description: 'A progress note to add with it, such as why it is cancelled',
  })
  @IfSent()
  @PlainText()
  @MaxLength(2000, { message: 'The note must be 2,000 characters or fewer' })
  @IsString({ message: 'Write the note in words' })
  note?: string;
}
