import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../http/permission.js';
import { TheCaller } from '../../../http/request.js';
import type { Caller } from '../../../work/caller.js';
import { Assessments } from '../../assessments.js';
import { MovementView } from '../movement.view.js';
import { ReadMovementQuery } from './read-movement.dto.js';
import { ReadMovement } from './read-movement.js';

@ApiTags('movement')
@Controller('councils/:council/movement')
export class ReadMovementController {
  constructor(
    private readonly readMovement: ReadMovement,
    private readonly assessments: Assessments,
  ) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: MovementView })
  @ApiResponse({ status: 304, description: 'Unchanged since the ETag sent in If-None-Match' })
  async read(
    @TheCaller() caller: Caller,
    @Query() { from }: ReadMovementQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MovementView | undefined> {
    const tag = await this.assessments.tag(caller);
    void reply.header('etag', tag);
    if (request.headers['if-none-match'] === tag) {
      void reply.code(304);
      return undefined;
    }
    return this.readMovement.run(caller, from?.replace('-', '/') ?? null);
  }
}
