import type { SealedApproval } from '@best-value/model';
import type { Statement } from '../work/statement.js';
import type { Work } from '../work/work.js';

/** An approval by senior leadership, of one text. */
export interface ApprovalRow {
  person_id: string;
  person_name: string;
  independent: boolean;
  content_hash: string;
  at: Date;
}

const mostRead = 100;

/** Approvals of the edition that is being written, oldest first. @param year `2026/27` */
export function approvalsStatement(councilId: string, year: string): Statement {
  return {
    name: 'approvals',
    text: `select * from (
        select p.person_id, p.person_name, p.independent, p.content_hash, p.at
        from approval p join assessment a on a.council_id = p.council_id and a.id = p.assessment_id and a.edition = p.edition
        where p.council_id = $1 and a.year = $2 order by p.at desc, p.id limit ${mostRead}) newest
      order by at, person_name`,
    values: [councilId, year],
  };
}

/** As `approvalsStatement`, inside a work. */
export async function approvalsIn(work: Work, year: string): Promise<ApprovalRow[]> {
  const { text, values, name } = approvalsStatement(work.councilId, year);
  return work.query<ApprovalRow>(text, values, name);
}

/** The approvals of one text, each person's last. */
export function approvalsOf(rows: readonly ApprovalRow[], contentHash: string): ApprovalRow[] {
  const current = rows.filter((row) => row.content_hash === contentHash);
  return [...new Map(current.map((row) => [row.person_id, row])).values()];
}

export function toSealedApproval({ person_name, independent, content_hash, at }: ApprovalRow): SealedApproval {
  return { name: person_name, independent, contentHash: content_hash, at: at.toISOString() };
}
