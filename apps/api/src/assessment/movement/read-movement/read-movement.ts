import { Injectable } from '@nestjs/common';
import { crosswalkStatement, type CrosswalkRow, withShipped } from '../../../model/crosswalks.js';
import { Models } from '../../../model/models.js';
import { visibleLevels } from '../../../evidence/visible-levels.js';
import type { Caller } from '../../../work/caller.js';
import { Works } from '../../../work/works.js';
import { movementStatement, type MovementRow } from '../movement-rows.js';
import type { MovementView } from '../movement.view.js';
import { modelIdsIn } from '../movement-years.js';
import { toMovementView } from '../to-movement-view.js';

/** Reads how a council's scores moved over its years. */
@Injectable()
export class ReadMovement {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  /** @param from the first year to show, `2016/17`; null for the newest ten */
  async run(caller: Caller, from: string | null): Promise<MovementView> {
    const { councilId } = caller;
    const [rows, crosswalks] = await this.works.read<[MovementRow, CrosswalkRow]>(caller, [
      movementStatement(councilId, visibleLevels(caller), from),
      crosswalkStatement(councilId),
    ]);
    const models = await Promise.all(modelIdsIn(rows).map((id) => this.models.get(id, councilId)));
    return toMovementView(
      rows,
      new Map(models.map(({ document }) => [document.id, document])),
      withShipped(crosswalks),
      caller,
    );
  }
}
