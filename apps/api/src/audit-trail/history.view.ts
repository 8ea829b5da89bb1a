import { ApiProperty } from '@nestjs/swagger';
import { PersonRefView } from '../council/council.view.js';

/** One change: who did what to which object, and how it read before and after. */
export class HistoryEntryView {
  @ApiProperty({ type: 'integer', description: 'Counts up from 1 within the council' }) number!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: PersonRefView, nullable: true, description: 'Null for the operator of the service' })
  by!: PersonRefView | null;
  @ApiProperty({ description: 'What was done, such as score-theme' }) act!: string;
  @ApiProperty() objectType!: string;
  @ApiProperty() objectId!: string;
  @ApiProperty({ description: 'What people called the object then' }) title!: string;
  @ApiProperty({ type: 'string', nullable: true, example: '2026/27', description: 'Null when it is about no year' })
  year!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'A list cuts texts after 200 characters; one entry by its number has all of them',
  })
  before!: object | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) after!: object | null;
  @ApiProperty({ type: [String], description: 'Names of changed fields whose text is cut here' }) shortened!: string[];
  @ApiProperty({
    description:
      'True when title, before and after are kept back because the reader may not see exempt or confidential material, or what the team says among itself',
  })
  withheld!: boolean;
}

export class HistoryView {
  @ApiProperty({ type: [HistoryEntryView], description: 'Newest first' }) items!: HistoryEntryView[];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Send it as `before` for the next page; null on the last',
  })
  next!: number | null;
}

export class HistoryPeopleView {
  @ApiProperty({ type: [PersonRefView], description: 'By name; those who have left the council as well' })
  items!: PersonRefView[];
}
