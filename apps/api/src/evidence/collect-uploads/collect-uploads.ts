import { record } from '../../audit-trail/record.js';
import type { Work } from '../../work/work.js';

/** A file that is kept, by its id and when its bytes were written. */
export interface KeptFile {
  fileId: string;
  at: Date;
}

interface UploadRow {
  id: string;
  size: number;
  sha256: string;
  type: string;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Long enough to write an item; what a form held longer is uploaded again. */
const unusedAfterMs = dayMs;
/** A database that was put back to an earlier state knows nothing of newer files: they wait for the operator to notice. */
const unknownAfterMs = 30 * dayMs;

/**
 * Forgets the uploads among these files that no item ever took. Rows that somebody holds at this moment are passed over.
 * @returns the ids of the files whose bytes nothing names any more, to be deleted once the work is committed
 */
export async function collectUploads(work: Work, files: readonly KeptFile[]): Promise<string[]> {
  const olderThan = (ms: number): string[] =>
    files.filter((file) => work.now.getTime() - file.at.getTime() > ms).map((file) => file.fileId);
  const unused = await work.query<UploadRow>(
    `delete from stored_file where council_id = $1 and id in (
       select id from stored_file f where f.council_id = $1 and f.id = any($2) and f.taken_at is null
         and not exists (select 1 from evidence e where e.council_id = $1 and e.file_id = f.id)
       for update skip locked)
     returning id, size, sha256, type`,
    [work.councilId, olderThan(unusedAfterMs)],
  );
  for (const { id, ...before } of unused) {
    record(work, {
      act: 'collect-upload',
      objectType: 'file',
      objectId: id,
      objectTitle: 'A file',
      before,
      after: null,
    });
  }
  const unknown = await work.query<{ id: string }>(
    `select id from unnest($2::uuid[]) as kept (id)
     where not exists (select 1 from stored_file f where f.council_id = $1 and f.id = kept.id)
       and not exists (select 1 from report_pack p where p.council_id = $1 and p.id = kept.id)
       and not exists (select 1 from report_template t where t.council_id = $1 and t.file_id = kept.id)
       and not exists (select 1 from seal s where s.council_id = $1 and s.id = kept.id)`,
    [work.councilId, olderThan(unknownAfterMs)],
  );
  return [...new Set([...unused, ...unknown].map((row) => row.id))];
}
