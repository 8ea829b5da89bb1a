import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A restricted classification at any depth. */
const restricted = `'$.**.level ? (@ == "exempt" || @ == "confidential")'`;

/**
 * The ways in which history is asked for: by time, by person, by year, each newest first and page by page. The time comes before
 * the number in all of them, so that a span of days is a stretch of the index: numbers follow the order of the commits, and
 * times that of the beginnings. And the few entries by which something was exempt or confidential, which are looked for whenever
 * somebody reads who may not see such things.
 */
export class HistoryIndexes1763700000015 implements MigrationInterface {
  name = 'HistoryIndexes1763700000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_entry_assessment_ix, audit_entry_person_ix;
      create index audit_entry_assessment_ix on audit_entry (council_id, assessment_id, at, number);
      create index audit_entry_person_ix on audit_entry (council_id, person_id, at, number);
      create index audit_entry_at_ix on audit_entry (council_id, at, number);
      create index audit_entry_restricted_ix on audit_entry (council_id, object_type, object_id, number)
        where before @? ${restricted} or after @? ${restricted};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_entry_restricted_ix, audit_entry_at_ix, audit_entry_person_ix, audit_entry_assessment_ix;
      create index audit_entry_assessment_ix on audit_entry (council_id, assessment_id, number);
      create index audit_entry_person_ix on audit_entry (council_id, person_id, number);
    `);
  }
}
