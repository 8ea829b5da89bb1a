import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';
import type { LettersChoice } from './letters-choice.js';

/** How a person wants to be written to by one council; without a row, at once. */
@Entity('notification_choice')
@Check('notification_choice_letters_known', `letters in ('at-once', 'daily', 'none')`)
export class NotificationChoice {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'notification_choice_pk' })
  @ForeignKey(() => Council, { name: 'notification_choice_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'notification_choice_pk' })
  personId!: string;

  @Column('text')
  letters!: LettersChoice;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
