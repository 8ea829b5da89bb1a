import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day that a sealed text stands for: whether a follow-on action was overdue is said as of that day, for ever. */
export class DayOfASealedText1763700000019 implements MigrationInterface {
  name = 'DayOfASealedText1763700000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table seal add column as_at date not null;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table seal drop column as_at;');
  }
}
