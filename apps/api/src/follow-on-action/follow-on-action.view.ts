import { ApiProperty } from '@nestjs/swagger';
import type { Classification } from '../classification/classification.js';
import { ClassificationDto } from '../classification/classification.dto.js';
import { PersonRefView } from '../council/council.view.js';
import {
  followOnActionOrigins,
  followOnActionStatuses,
  type FollowOnActionOrigin,
  type FollowOnActionStatus,
} from './follow-on-action-words.js';

/** A progress note. */
export class FollowOnActionNoteView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) by!: PersonRefView | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** An item of evidence by its title. */
export class FollowOnActionEvidenceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
}

/** The follow-on action of an earlier year that goes on in this one, with its notes and evidence. */
export class EarlierActionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '2025/26' }) year!: string;
}

/** A follow-on action as people see it. */
export class FollowOnActionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() what!: string;
  @ApiProperty() why!: string;
  @ApiProperty() themeKey!: string;
  @ApiProperty({ type: [String] }) criteria!: string[];
  @ApiProperty({ type: PersonRefView, nullable: true }) owner!: PersonRefView | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The owner in words, when it is no one of the council' })
  ownerTitle!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ enum: followOnActionStatuses }) status!: FollowOnActionStatus;
  @ApiProperty({ description: 'Due before today (in London), and neither complete nor cancelled' }) overdue!: boolean;
  @ApiProperty({ enum: followOnActionOrigins }) origin!: FollowOnActionOrigin;
  @ApiProperty({ type: ClassificationDto }) classification!: Classification;
  @ApiProperty({ type: [FollowOnActionNoteView], description: 'Oldest first; a list gives the newest three' })
  notes!: FollowOnActionNoteView[];
  @ApiProperty({ type: 'integer', description: 'How many notes there are in all' }) noteCount!: number;
  @ApiProperty({ type: [FollowOnActionEvidenceView] }) evidence!: FollowOnActionEvidenceView[];
  @ApiProperty({ type: EarlierActionView, nullable: true, description: 'Where its earlier notes and evidence are' })
  carriedFrom!: EarlierActionView | null;
  @ApiProperty({
    type: 'integer',
    description: 'Of the fields; notes and evidence are added beside them and do not raise it',
  })
  revision!: number;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) updatedBy!: PersonRefView | null;
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Removed ones are shown to those who may put them back',
  })
  removedAt!: string | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) removedBy!: PersonRefView | null;
}

export class FollowOnActionsView {
  @ApiProperty({ type: [FollowOnActionView] }) items!: FollowOnActionView[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) size!: number;
}
