import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { lockForEdit } from '../../../assessment/assessment.store.js';
import { mayEdit } from '../../../assessment/edit.rules.js';
import type { AssessmentState } from '../../../assessment/ladder/states.js';
import { examineFile } from '../../../evidence/upload-file/examine-file.js';
import { extensionOf } from '../../../evidence/upload-file/file-name.js';
import { receiveFile, sentName } from '../../../evidence/upload-file/receive-file.js';
import { ChangeFollowOnAction } from '../../../follow-on-action/change-follow-on-action/change-follow-on-action.js';
import { hashOf } from '../../../seal/content/sha256.js';
import { EvidenceStore, type ReceivedFile } from '../../../storage/evidence-store.js';
import type { Caller } from '../../../work/caller.js';
import { BadInput, NotHere, refuseUnless, Stale } from '../../../work/refusals.js';
import { Works } from '../../../work/works.js';
import type { RegisterFormat } from '../register-file-name.js';
import { OfficeThreads, UnreadableSheet } from '../../office/office-threads.js';
import { csvSheet } from './csv-sheet.js';
import type { ImportedView, ImportPreviewView } from './import.view.js';
import { type ImportPlan, planImport } from './plan-import.js';
import { type PersonRow, presentStatements, type PresentRow } from './present-rows.js';
import { type SentTable, sentTable } from './sent-table.js';

/** 10 MB. */
const largestFile = 10 * 1024 * 1024;
const smallCsv = 1024 * 1024;
/** More at once would hold the year for too long. */
const mostChanges = 500;

interface SentFile {
  name: string;
  sha256: string;
  table: SentTable;
}

/**
 * Brings an action plan back that was edited in a spreadsheet: first a preview, which saves nothing; then exactly what the
 * preview said, in one transaction, or nothing.
 */
@Injectable()
export class ImportRegister {
  constructor(
    private readonly works: Works,
    private readonly store: EvidenceStore,
    private readonly threads: OfficeThreads,
    private readonly changeFollowOnAction: ChangeFollowOnAction,
  ) {}

  /** @param year `2026/27` @throws NotHere; Refused when the year is locked; BadInput naming `file` or `X-File-Name`; HttpException 413, 415 */
  async preview(caller: Caller, year: string, bytes: unknown, header: string | undefined): Promise<ImportPreviewView> {
    const file = await this.receive(bytes, header);
    const [[assessment], rows, people] = await this.works.read<
      [{ state: AssessmentState; year: string }, PresentRow, PersonRow]
    >(caller, [
      {
        text: 'select state, year from assessment where council_id = $1 and year = $2',
        values: [caller.councilId, year],
      },
      ...presentStatements(caller, year),
    ]);
    if (!assessment) throw new NotHere('year');
    refuseUnless(mayEdit(assessment));
    return toView(file, year, planOf(file, rows, people));
  }

  /** @param hash of the preview @throws as `preview`; Stale with a new preview when what is there has changed since */
  async run(
    caller: Caller,
    year: string,
    hash: string,
    bytes: unknown,
    header: string | undefined,
  ): Promise<ImportedView> {
    const file = await this.receive(bytes, header);
    return this.works.write(caller, async (work) => {
      const assessment = await lockForEdit(work, year);
      // Held before they are compared: what is compared is what is changed.
      await work.query(
        'select 1 from follow_on_action where council_id = $1 and assessment_id = $2 and removed_at is null order by id for update',
        [work.councilId, assessment.id],
      );
      const [ofRows, ofPeople] = presentStatements(caller, year);
      const rows = await work.query<PresentRow>(ofRows.text, ofRows.values);
      const people = await work.query<PersonRow>(ofPeople.text, ofPeople.values);
      const plan = planOf(file, rows, people);
      const view = toView(file, year, plan);
      if (view.hash !== hash) throw new Stale(view, null, work.now.toISOString());
      for (const { id, revision, input } of plan.changes)
        await this.changeFollowOnAction.run(work, year, id, revision, input, file.name);
      return { fileName: file.name, changes: view.changes };
    });
  }

  /** Takes in a file, examines it and finds its table. Nothing of it is kept. */
  private async receive(bytes: unknown, header: string | undefined): Promise<SentFile> {
    const name = sentName(header);
    const format = formatOf(name);
    const received = await receiveFile(this.store, bytes, largestFile);
    try {
      const table = sentTable(await this.sheetsOf(received, name, format));
      if ('refused' in table) throw wrongFile(table.refused);
      return { name, sha256: received.sha256, table };
    } finally {
      await this.store.discard(received);
    }
  }

  private async sheetsOf({ path, size }: ReceivedFile, name: string, format: RegisterFormat) {
    // A CSV may be in an encoding of Windows: whether it is text is for its own reader to say.
    const examined = format === 'xlsx' ? await examineFile(path, name, size) : { type: 'text/csv' };
    if ('refused' in examined) throw wrongFile(examined.refused);
    if (size === 0) throw wrongFile('This file is empty.');
    try {
      const bytes = await readFile(path);
      // Its reader goes once over the text, whatever stands in it: a small one is not worth a thread.
      if (format === 'csv' && size <= smallCsv) return [csvSheet(bytes)];
      return await this.threads.read(bytes, format);
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      throw wrongFile('This spreadsheet could not be read. Save it again from the program it was made with.');
    }
  }
}

function planOf({ table }: SentFile, rows: readonly PresentRow[], people: readonly PersonRow[]): ImportPlan {
  const plan = planImport(table, rows, people);
  if (plan.changes.length > mostChanges)
    throw wrongFile(
      `This file changes ${plan.changes.length} follow-on actions; ${mostChanges} are taken at once. Split it into several.`,
    );
  return plan;
}

function toView({ name, sha256 }: SentFile, year: string, plan: ImportPlan): ImportPreviewView {
  const hash = hashOf({ year, sha256, plan });
  return { fileName: name, hash, ...plan, changes: plan.changes.map(({ input, ...change }) => change) };
}

function formatOf(name: string): RegisterFormat {
  const extension = extensionOf(name);
  if (extension === 'xlsx' || extension === 'csv') return extension;
  throw wrongFile('Choose the action plan that you edited: a file that ends in .xlsx or .csv.');
}

function wrongFile(message: string): BadInput {
  return new BadInput([{ field: 'file', message }]);
}
