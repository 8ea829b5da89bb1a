import type { Part } from '../../seal/content/parts.js';
import type { Statement } from '../../work/statement.js';

/** An approval with what only the team reads of it. */
export interface ApprovalWithWordsRow {
  person_id: string;
  person_name: string;
  independent: boolean;
  content_hash: string;
  comment: string;
  at: Date;
  parts: Part[];
}

const mostRead = 50;

/** Approvals of the edition that is being written, newest first. @param year `2026/27` */
export function approvalsWithWordsStatement(councilId: string, year: string): Statement {
  return {
    name: 'approvals-with-words',
    text: `select p.person_id, p.person_name, p.independent, p.content_hash, p.comment, p.at, p.parts
      from approval p join assessment a on a.council_id = p.council_id and a.id = p.assessment_id and a.edition = p.edition
      where p.council_id = $1 and a.year = $2 order by p.at desc, p.id limit ${mostRead}`,
    values: [councilId, year],
  };
}
