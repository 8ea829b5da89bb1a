import { Injectable } from '@nestjs/common';
import { mayEdit } from '../../../assessment/edit.rules.js';
import type { Caller } from '../../../work/caller.js';
import { NotAllowed, refuseUnless } from '../../../work/refusals.js';
import { actionPlanRegister } from '../action-plan-register.js';
import { csvRegister } from '../csv/csv-register.js';
import { evidenceRegister } from '../evidence-register.js';
import type { RegisterAudience, RegisterDocument, RegisterKind } from '../register-document.js';
import { type RegisterFormat, registerFileName } from '../register-file-name.js';
import { RegisterSources } from '../register-sources.js';
import { OfficeThreads } from '../../office/office-threads.js';

export interface AskedRegister {
  kind: RegisterKind;
  format: RegisterFormat;
  audience: RegisterAudience;
  purpose: 'reading' | 'editing';
}

export interface RegisterFile {
  name: string;
  format: RegisterFormat;
  bytes: Uint8Array;
}

/** Gives a register of a year as a file. */
@Injectable()
export class DownloadRegister {
  constructor(
    private readonly sources: RegisterSources,
    private readonly threads: OfficeThreads,
  ) {}

  /** @param year `2026/27` @throws NotHere; NotAllowed; Refused when it is to be edited and the year is locked */
  async run(caller: Caller, year: string, { kind, format, audience, purpose }: AskedRegister): Promise<RegisterFile> {
    const forEditing = purpose === 'editing';
    if (audience === 'restricted' && !caller.permissions.has('restricted:read'))
      throw new NotAllowed('Only people who may see exempt material can have the restricted register.');
    if (forEditing && !caller.permissions.has('follow-on-action:write'))
      throw new NotAllowed('Only people who may change follow-on actions can have them for editing.');
    const from = await this.sources.read(caller, year, audience);
    if (forEditing) refuseUnless(mayEdit(from.source));
    const register =
      kind === 'evidence' ? evidenceRegister(from, audience) : actionPlanRegister(from, audience, forEditing);
    const name = registerFileName(register, { draft: from.sealed === null, forEditing, format });
    return { name, format, bytes: await this.bytesOf(register, format) };
  }

  private async bytesOf(register: RegisterDocument, format: RegisterFormat): Promise<Uint8Array> {
    return format === 'csv' ? csvRegister(register) : this.threads.writeRegister(register);
  }
}
