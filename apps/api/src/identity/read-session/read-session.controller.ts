import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OpenToAll } from '../../http/permission.js';
import { SessionView } from '../session.view.js';
import { ReadSession } from './read-session.js';

@ApiTags('session')
@Controller('session')
export class ReadSessionController {
  constructor(private readonly readSession: ReadSession) {}

  @Get()
  @OpenToAll('says only who you are')
  @ApiOkResponse({ type: SessionView })
  read(@Req() request: FastifyRequest): Promise<SessionView> {
    return this.readSession.run(request.signedIn ?? null);
  }
}
