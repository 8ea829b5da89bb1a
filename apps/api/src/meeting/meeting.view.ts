import { ApiProperty } from '@nestjs/swagger';
import { PersonRefView } from '../council/council.view.js';
import { meetingBodies, meetingOutcomes, type MeetingBody, type MeetingOutcome } from './meeting-words.js';

/** A meeting as people see it. */
export class MeetingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'The edition that the meeting had before it' }) edition!: number;
  @ApiProperty({ enum: meetingBodies }) body!: MeetingBody;
  @ApiProperty({ type: 'string', nullable: true, description: 'The name of another body' }) bodyName!: string | null;
  @ApiProperty({ type: 'string', format: 'date' }) heldOn!: string;
  @ApiProperty({ enum: meetingOutcomes, nullable: true }) outcome!: MeetingOutcome | null;
  @ApiProperty({ description: 'The words of the decision' }) decision!: string;
  @ApiProperty() minuteReference!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'https only' }) minuteLink!: string | null;
  @ApiProperty({
    description:
      'It referred this edition back before it was sealed, or was put back: a superseding revision is still to be opened',
  })
  awaitsRevision!: boolean;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) updatedBy!: PersonRefView | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) removedAt!: string | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) removedBy!: PersonRefView | null;
}

/** All meetings of a year: there are never so many that they need pages. */
export class MeetingsView {
  @ApiProperty({ type: [MeetingView], description: 'By date' }) items!: MeetingView[];
  @ApiProperty({ type: 'integer', description: 'The newest edition of the year' }) edition!: number;
}
