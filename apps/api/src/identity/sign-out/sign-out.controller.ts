import { Controller, Delete, HttpCode, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { NeedsSignIn } from '../../http/permission.js';
import { ThePerson } from '../../http/request.js';
import type { SignedIn } from '../../work/caller.js';
import { clearSessionCookie } from '../cookies.js';
import { Sessions } from '../sessions.js';

@ApiTags('session')
@Controller('session')
export class SignOutController {
  constructor(private readonly sessions: Sessions) {}

  @Delete()
  @HttpCode(204)
  @NeedsSignIn()
  @ApiNoContentResponse()
  async here(@ThePerson() person: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(person.sessionHash);
    clearSessionCookie(reply);
  }

  @Delete('everywhere')
  @HttpCode(204)
  @NeedsSignIn()
  @ApiNoContentResponse({ description: 'Every browser of this person is signed out' })
  async everywhere(@ThePerson() person: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endAll(person.personId);
    clearSessionCookie(reply);
  }
}
