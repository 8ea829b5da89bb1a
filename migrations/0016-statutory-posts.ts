import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who holds the three statutory posts, and who deputises. A row never changes: an appointment takes rows away and adds others.
 * The council's `posts_revision` moves with all three posts together, because the law looks at them together.
 */
export class StatutoryPosts1763700000016 implements MigrationInterface {
  name = 'StatutoryPosts1763700000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table council add column posts_revision integer not null default 1;

      create table statutory_post (
        council_id uuid not null,
        post text not null constraint statutory_post_known check (post in ('head-of-paid-service', 'chief-finance-officer', 'monitoring-officer')),
        person_id uuid not null,
        deputy boolean not null default false,
        since timestamptz not null default now(),
        constraint statutory_post_pk primary key (council_id, post, person_id),
        -- No cascade: whoever leaves the council is taken out of their posts first, and that is recorded.
        constraint statutory_post_member_fk foreign key (council_id, person_id) references membership (council_id, person_id)
      );
      create unique index statutory_post_one_holder on statutory_post (council_id, post) where not deputy;
      create index statutory_post_person_ix on statutory_post (council_id, person_id);
      select fence('statutory_post');

      grant select, insert, delete on statutory_post to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table statutory_post;
      alter table council drop column posts_revision;
    `);
  }
}
