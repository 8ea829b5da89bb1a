import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came along from an earlier year when a year was opened, until somebody has confirmed, changed or dropped it. Until then it stands here and
 * nowhere else: no judgement, narrative, link or follow-on action of the new year says it, so nothing that reads those can take it for this year's.
 */
export class CarriedForward1763700000029 implements MigrationInterface {
  name = 'CarriedForward1763700000029';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table carry_forward (
        council_id uuid not null,
        assessment_id uuid not null,
        from_assessment_id uuid not null,
        -- The sealed edition that was read; null: the rows as they stood.
        edition integer constraint carry_forward_edition_counts check (edition > 0),
        left_behind jsonb not null,
        carried_at timestamptz not null,
        carried_by uuid,
        constraint carry_forward_pk primary key (council_id, assessment_id),
        constraint carry_forward_not_itself check (assessment_id <> from_assessment_id),
        constraint carry_forward_assessment_fk foreign key (council_id, assessment_id) references assessment,
        constraint carry_forward_from_fk foreign key (council_id, from_assessment_id) references assessment
      );
      select fence('carry_forward');

      create table carried_item (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        -- Its place in the list of the year.
        number integer not null,
        kind text not null constraint carried_item_kind_known check (kind in ('narrative', 'judgement', 'evidence-link', 'follow-on-action')),
        theme_key text not null,
        -- Key of the criterion, or of the theme for what is said of the theme as a whole.
        place text not null,
        -- What it was in the earlier year: key of a criterion or theme, id of an item of evidence or a follow-on action.
        source_key text not null,
        evidence_id uuid,
        content jsonb not null,
        classification jsonb not null constraint carried_item_classification_holds check (classification_holds(classification)),
        state text not null constraint carried_item_state_known check (state in ('unread', 'confirmed', 'changed', 'dropped')),
        -- The link or the follow-on action of the new year that confirming made.
        made_id uuid,
        before jsonb,
        written jsonb,
        revision integer not null default 1,
        decided_at timestamptz,
        decided_by uuid,
        constraint carried_item_pk primary key (council_id, id),
        constraint carried_item_once unique (council_id, assessment_id, kind, place, source_key),
        constraint carried_item_order unique (council_id, assessment_id, number),
        constraint carried_item_carry_fk foreign key (council_id, assessment_id) references carry_forward,
        constraint carried_item_evidence_fk foreign key (council_id, evidence_id) references evidence
      );
      create index carried_item_theme_ix on carried_item (council_id, assessment_id, theme_key, state);
      create index carried_item_made_ix on carried_item (council_id, made_id);
      select fence('carried_item');

      grant select, insert on carry_forward to bv_app;
      grant select, insert, update on carried_item to bv_app;

      alter table follow_on_action
        add column carried_from uuid,
        add constraint follow_on_action_carried_from_fk foreign key (council_id, carried_from) references follow_on_action;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table follow_on_action drop column carried_from;
      drop table carried_item, carry_forward;
    `);
  }
}
