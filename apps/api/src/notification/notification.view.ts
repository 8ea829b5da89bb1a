import { ApiProperty } from '@nestjs/swagger';
import { lettersChoices, type LettersChoice } from './letters-choice.js';

/** One thing a person is told of. */
export class NotificationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'A sentence: who did what where' }) says!: string;
  @ApiProperty({ description: 'The page it is about, from /councils/' }) path!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) readAt!: string | null;
}

/** The reader's own, newest first. */
export class NotificationsView {
  @ApiProperty({ type: [NotificationView] }) items!: NotificationView[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) size!: number;
}

/** How many the reader has not read. */
export class UnreadView {
  @ApiProperty({ type: 'integer', maximum: 100, description: '100 stands for a hundred and more' }) unread!: number;
}

/** When a council's letters reach the reader. */
export class LettersChoiceView {
  @ApiProperty({ enum: lettersChoices }) letters!: LettersChoice;
}
