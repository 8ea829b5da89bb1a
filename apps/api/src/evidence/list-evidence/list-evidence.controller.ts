import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { toEvidenceView } from '../evidence.store.js';
import { EvidenceListView } from '../evidence.view.js';
import { ListEvidenceQuery } from './list-evidence.dto.js';
import { type EvidenceInListRow, listStatements } from './list-evidence.store.js';

@ApiTags('evidence')
@Controller('councils/:council/evidence')
export class ListEvidenceController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('evidence:read')
  @ApiOkResponse({ type: EvidenceListView })
  async list(@TheCaller() caller: Caller, @Query() query: ListEvidenceQuery): Promise<EvidenceListView> {
    const [rows, [count]] = await this.works.read<[EvidenceInListRow, { total: number }]>(
      caller,
      listStatements(caller, query),
    );
    const items = rows.map((row) => ({ ...toEvidenceView(row), uses: row.uses }));
    return { items, total: count?.total ?? 0, page: query.page, size: query.size };
  }
}
