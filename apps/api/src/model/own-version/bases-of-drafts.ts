import { Injectable } from '@nestjs/common';
import type { ModelDocument } from '@best-value/model';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { Models } from '../models.js';
import { type DraftRow, draftStatement } from './model-draft.store.js';

/** The versions that drafts are built on. A draft's base never changes, so it is read before the work that changes the draft. */
@Injectable()
export class BasesOfDrafts {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  /** The version that somebody chose to build on. @throws BadInput when the council has no such version */
  chosen({ councilId }: Caller, id: string): Promise<ModelDocument> {
    return this.models.chosen(id, councilId, {
      field: 'base',
      message: 'Choose the version that yours is built on',
    });
  }

  /** A draft as it is, and the version that it is built on. @throws NotHere */
  async of(caller: Caller, id: string): Promise<{ row: DraftRow; base: ModelDocument }> {
    const [[row]] = await this.works.read<[DraftRow]>(caller, [draftStatement(caller.councilId, id)]);
    if (!row) throw new NotHere('draft');
    const { document } = await this.models.get(row.base_model, caller.councilId);
    return { row, base: document };
  }
}
