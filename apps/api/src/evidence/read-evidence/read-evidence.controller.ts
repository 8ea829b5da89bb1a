import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IdPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { type EvidenceRow, evidenceStatement, toEvidenceView } from '../evidence.store.js';
import { EvidenceView } from '../evidence.view.js';

@ApiTags('evidence')
@Controller('councils/:council/evidence')
export class ReadEvidenceController {
  constructor(private readonly works: Works) {}

  @Get(':evidence')
  @Needs('evidence:read')
  @ApiOkResponse({ type: EvidenceView, description: 'Also when it was removed: then removedAt says when' })
  async read(
    @TheCaller() caller: Caller,
    @Param('evidence', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceView> {
    const [[row]] = await this.works.read<[EvidenceRow]>(caller, [evidenceStatement(caller, id)]);
    if (!row) throw new NotHere('item of evidence');
    void reply.header('etag', `"${row.revision}"`);
    return toEvidenceView(row);
  }
}
