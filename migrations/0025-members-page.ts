import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The years whose sealed assessment anybody may read without an account: a year is open while it has a row. */
export class MembersPage1763700000025 implements MigrationInterface {
  name = 'MembersPage1763700000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table members_page (
        council_id uuid not null,
        assessment_id uuid not null,
        opened_at timestamptz not null,
        opened_by uuid,
        opened_by_name text not null,
        constraint members_page_pk primary key (council_id, assessment_id),
        constraint members_page_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence('members_page');
      grant select, insert, delete on members_page to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table members_page;');
  }
}
