import { BadInput } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';

/**
 * Takes an uploaded file for an item: it must have been uploaded by the caller and belong to no item, so that nobody gets hold
 * of a file that they were not given. The row is held, so that two items cannot both take it, and marked: from now on it is
 * never collected as an upload that nobody used.
 * @throws BadInput naming `fileId`
 */
export async function takeFile(work: Work, fileId: string): Promise<void> {
  const { councilId, caller } = work;
  // One trip after the other: only once the file is held is it certain that no item has it.
  const held = await work.query(
    'update stored_file set taken_at = $4 where council_id = $1 and id = $2 and uploaded_by = $3 returning 1',
    [councilId, fileId, caller.personId, work.now],
  );
  const used = await work.query('select 1 from evidence where council_id = $1 and file_id = $2', [councilId, fileId]);
  if (held.length === 0 || used.length > 0)
    throw new BadInput([
      { field: 'fileId', message: 'We do not have this file, or it belongs to another item. Upload it again' },
    ]);
}
