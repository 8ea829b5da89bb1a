import type { Statement } from '../../work/statement.js';
import type { ReportExport } from './report-export.entity.js';

/** What is shown of an export, and the hash of what its document says. */
export type ExportRow = Omit<ReportExport, 'councilId' | 'assessmentId' | 'createdBy'>;

const mostListed = 20;

// The file is offered under its year's name: another year's export must not pass for it.
const exportsText = `select id, draft, state, step, progress, pages, bytes, sha256, content_hash as "contentHash", because,
    created_at as "createdAt", updated_at as "updatedAt"
  from report_export
  where council_id = $1 and assessment_id = (select id from assessment where council_id = $1 and year = $2)`;

/** One export of a year: a page asks for it several times a second, so it reads and writes nothing. @param year `2025/26` */
export function exportStatement(councilId: string, year: string, id: string): Statement {
  return { name: 'report-export', text: `${exportsText} and id = $3`, values: [councilId, year, id] };
}

/** The latest exports of a year, newest first. @param year `2025/26` */
export function exportsStatement(councilId: string, year: string): Statement {
  const text = `${exportsText} order by created_at desc limit ${mostListed}`;
  return { name: 'report-exports', text, values: [councilId, year] };
}
