import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { AssessmentView } from '../assessment.view.js';
import { Assessments } from '../assessments.js';

@ApiTags('assessments')
@Controller('councils/:council/assessments')
export class ReadAssessmentController {
  constructor(private readonly assessments: Assessments) {}

  @Get(':year')
  @Needs('assessment:read')
  @ApiOkResponse({ type: AssessmentView })
  @ApiResponse({ status: 304, description: 'Unchanged since the ETag sent in If-None-Match' })
  async read(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView | undefined> {
    const known = request.headers['if-none-match'];
    if (known !== undefined && known === (await this.assessments.tag(caller))) {
      void reply.code(304).header('etag', known);
      return undefined;
    }
    const { view, tag } = await this.assessments.read(caller, year);
    void reply.header('etag', tag);
    return view;
  }
}
