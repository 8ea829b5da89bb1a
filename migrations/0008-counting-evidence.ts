import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose plans change most when they grow from nothing to a hundred rows. */
const tables = ['evidence', 'evidence_link', 'judgement'];

/**
 * PostgreSQL chooses its ways by counts that it takes when 50 rows and a tenth have changed. An assessment is read ten times
 * slower by the counts of an empty table, so a council's first evening of work is counted from the twentieth row on.
 */
export class CountingEvidence1763700000008 implements MigrationInterface {
  name = 'CountingEvidence1763700000008';

  async up(db: QueryRunner): Promise<void> {
    for (const table of tables)
      await db.query(
        `alter table ${table} set (autovacuum_analyze_threshold = 20, autovacuum_analyze_scale_factor = 0.05);`,
      );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables)
      await db.query(`alter table ${table} reset (autovacuum_analyze_threshold, autovacuum_analyze_scale_factor);`);
  }
}
