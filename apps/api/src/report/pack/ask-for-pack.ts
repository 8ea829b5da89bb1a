import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import type { Caller } from '../../work/caller.js';
import { NotAllowed, NotHere, Refused } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { mayNotAskFor } from './pack.rules.js';
import { insertPack, packOfContentStatement, type PackRow } from './pack.store.js';
import { PackJobs } from './pack-jobs.js';
import { PackReader } from './pack-reader.js';
import type { PackAudience } from './pack-reading.js';
import { type PreparedPack, preparePack } from './prepare-pack.js';

/** Asks for the pack of a year as it is now. What has been made, or is being made, of the same content is shared. */
@Injectable()
export class AskForPack {
  constructor(
    private readonly works: Works,
    private readonly reader: PackReader,
    private readonly jobs: PackJobs,
  ) {}

  /** @throws NotHere, NotAllowed, Refused when there is nothing to pack, or too many packs wait */
  async run(caller: Caller, year: string, audience: PackAudience): Promise<PackRow> {
    const why = mayNotAskFor(audience, caller.permissions);
    if (why !== null) throw new NotAllowed(why);
    const prepared = preparePack(await this.reader.read(caller, year, audience));
    if (prepared.files.length === 0)
      throw new Refused([{ code: 'empty', message: `There is nothing for a ${audience} pack of ${year} yet.` }]);
    return (await this.shared(caller, year, prepared)) ?? (await this.begin(caller, year, prepared));
  }

  private async shared(caller: Caller, year: string, prepared: PreparedPack): Promise<PackRow | null> {
    const { councilId } = caller;
    const [[row]] = await this.works.read<[PackRow]>(caller, [packOfContentStatement(councilId, year, prepared)]);
    if (row?.silent) await this.jobs.takeUp(councilId, row.id);
    return row ?? null;
  }

  private async begin(caller: Caller, year: string, prepared: PreparedPack): Promise<PackRow> {
    this.jobs.refuseIfFull();
    const id = randomUUID();
    const begun = await this.works.write(caller, async (work) => {
      const inserted = await insertPack(work, id, prepared, this.jobs.worker);
      // Whose pack it is stands in its row. Here that would tell whoever reads the history that there is a restricted one.
      if (inserted)
        record(work, {
          act: 'make-pack',
          objectType: 'assessment',
          objectId: prepared.assessmentId,
          objectTitle: year,
          assessmentId: prepared.assessmentId,
          before: null,
          after: { draft: prepared.heading.seal === null },
        });
      return inserted;
    });
    if (begun) this.jobs.add(caller.councilId, id, prepared);
    const row = await this.shared(caller, year, prepared);
    if (!row) throw new NotHere('pack');
    return row;
  }
}
