import type { RelationKind } from '@best-value/model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Classification } from '../../classification/classification.js';
import { Evidence } from '../../evidence/evidence.entity.js';
import type { CarriedContent, CarriedKind, CarriedState } from './carried-content.js';
import { CarryForwardOfYear } from './carry-forward.entity.js';

/**
 * Something of an earlier year that waits to be confirmed, changed or dropped in this one. What it says stands here and nowhere else until then:
 * nothing that reads the year's own judgements, texts, links and follow-on actions can take it for this year's.
 */
@Entity('carried_item')
@ForeignKey(() => CarryForwardOfYear, ['councilId', 'assessmentId'], ['councilId', 'assessmentId'], {
  name: 'carried_item_carry_fk',
})
@ForeignKey(() => Evidence, ['councilId', 'evidenceId'], ['councilId', 'id'], { name: 'carried_item_evidence_fk' })
@Unique('carried_item_once', ['councilId', 'assessmentId', 'kind', 'place', 'sourceKey'])
@Unique('carried_item_order', ['councilId', 'assessmentId', 'number'])
@Index('carried_item_theme_ix', ['councilId', 'assessmentId', 'themeKey', 'state'])
@Index('carried_item_made_ix', ['councilId', 'madeId'])
@Check('carried_item_kind_known', `kind in ('narrative', 'judgement', 'evidence-link', 'follow-on-action')`)
@Check('carried_item_state_known', `state in ('unread', 'confirmed', 'changed', 'dropped')`)
@Check('carried_item_classification_holds', 'classification_holds(classification)')
export class CarriedItem {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'carried_item_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'carried_item_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  /** Its place in the list of the year. */
  @Column('integer')
  number!: number;

  @Column('text')
  kind!: CarriedKind;

  @Column('text', { name: 'theme_key' })
  themeKey!: string;

  /** Key of the criterion, or of the theme for what is said of the theme as a whole. */
  @Column('text')
  place!: string;

  @Column('text', { name: 'source_key' })
  sourceKey!: string;

  @Column('uuid', { name: 'evidence_id', nullable: true })
  evidenceId!: string | null;

  @Column('jsonb')
  content!: CarriedContent & { relation: RelationKind };

  @Column('jsonb')
  classification!: Classification;

  @Column('text')
  state!: CarriedState;

  /** The link or the follow-on action of the new year that confirming made. */
  @Column('uuid', { name: 'made_id', nullable: true })
  madeId!: string | null;

  /** What stood at its place before it was decided, to be put back. */
  @Column('jsonb', { nullable: true })
  before!: object | null;

  /** What deciding wrote at its place: undone only while that still stands there. */
  @Column('jsonb', { nullable: true })
  written!: object | null;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
}
