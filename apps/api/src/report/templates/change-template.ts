import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { receiveFile, sentName } from '../../evidence/upload-file/receive-file.js';
import { EvidenceStore, type ReceivedFile } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { BadInput, NotHere, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import type { FormKey, ReportForm } from '../covering/form.js';
import { OfficeThreads } from '../office/office-threads.js';
import { largestTemplate } from './examine-template.js';
import { ReportTemplate } from './report-template.entity.js';
import { templateForm, templateStatement, type TemplateRow, toTemplateView } from './report-template.store.js';
import type { ReportTemplateView } from './report-template.view.js';

/** Keeps a council's own templates: one for each form, replaced and taken away as a whole. */
@Injectable()
export class ChangeTemplate {
  constructor(
    private readonly works: Works,
    private readonly store: EvidenceStore,
    private readonly office: OfficeThreads,
  ) {}

  /**
   * Takes in a template in the place of the one that is there.
   * @param bytes the request's body @param header its name as it was sent, percent-encoded @param revision 0 for the first
   * @throws NotHere, Stale, BadInput naming `file`; HttpException 413, 415
   */
  async put(
    caller: Caller,
    key: FormKey,
    revision: number,
    bytes: unknown,
    header: string | undefined,
  ): Promise<ReportTemplateView> {
    const form = await templateForm(this.works, caller, key);
    const name = sentName(header);
    const received = await receiveFile(this.store, bytes, largestTemplate, 'template');
    try {
      const examined = await this.office.examineTemplate(received.path, name, received.size, form);
      if ('refused' in examined) throw new BadInput(examined.refused.map((message) => ({ field: 'file', message })));
      return await this.keep(caller, form, revision, { name, used: [...examined.used] }, received);
    } finally {
      // After `keep` there is nothing left to discard.
      await this.store.discard(received);
    }
  }

  /** Takes the template of a form away: its reports have the built-in look again. @throws NotHere, Stale */
  async remove(caller: Caller, key: FormKey, revision: number): Promise<void> {
    const form = await templateForm(this.works, caller, key);
    const old = await this.works.write(caller, async (work) => {
      const row = await locked(work, form, revision);
      if (!row?.fileId) throw new NotHere('template');
      const { fileId, name, size, sha256 } = row;
      const change = { fileId: null, revision: revision + 1, updatedAt: work.now, updatedBy: caller.personId };
      await work.repository(ReportTemplate).update({ councilId: work.councilId, formKey: key }, change);
      recordTemplate(work, form, 'remove-report-template', { fileName: name, size, sha256 }, null);
      return fileId;
    });
    await this.store.remove({ councilId: caller.councilId, fileId: old });
  }

  private async keep(
    caller: Caller,
    form: ReportForm,
    revision: number,
    said: { name: string; used: string[] },
    received: ReceivedFile,
  ): Promise<ReportTemplateView> {
    const file = { councilId: caller.councilId, fileId: randomUUID() };
    await this.store.keep(received, file);
    try {
      const { size, sha256 } = received;
      const old = await this.works.write(caller, async (work) => {
        const before = await locked(work, form, revision);
        const row = {
          ...file,
          ...said,
          ...{ formKey: form.key, size, sha256, revision: revision + 1 },
          ...{ updatedAt: work.now, updatedBy: caller.personId },
        };
        if (before) await work.repository(ReportTemplate).update({ councilId: work.councilId, formKey: form.key }, row);
        else await work.repository(ReportTemplate).insert(row);
        const was = before?.fileId ? { fileName: before.name, size: before.size, sha256: before.sha256 } : null;
        recordTemplate(work, form, 'put-report-template', was, { fileName: said.name, size, sha256 });
        return before?.fileId ?? null;
      });
      if (old !== null) await this.store.remove({ ...file, fileId: old });
    } catch (error) {
      await this.store.remove(file);
      throw error;
    }
    const [[row]] = await this.works.read<[TemplateRow]>(caller, [templateStatement(caller.councilId, form.key)]);
    return toTemplateView(form, row);
  }
}

/** The row of a form's template, held until the work ends; null before the first. @throws Stale */
async function locked(work: Work, form: ReportForm, revision: number): Promise<TemplateRow | null> {
  // Two first templates at once have no row to hold yet: the second waits for the council's.
  await work.query('select id from council where id = $1 for no key update', [work.councilId]);
  const { text, values } = templateStatement(work.councilId, form.key);
  const [row] = await work.query<TemplateRow>(text, values);
  if ((row?.revision ?? 0) !== revision)
    throw new Stale(toTemplateView(form, row), row?.uploadedBy ?? null, (row?.updatedAt ?? work.now).toISOString());
  return row ?? null;
}

function recordTemplate(
  work: Work,
  { key, title }: ReportForm,
  act: string,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): void {
  record(work, {
    act,
    objectType: 'report-template',
    objectId: key,
    objectTitle: `Template of ${title}`,
    before,
    after,
  });
}
