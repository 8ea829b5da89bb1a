import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { refuseWithoutHttps, setSessionCookie } from '../cookies.js';
import { SessionView } from '../session.view.js';
import { SignInDto } from './sign-in.dto.js';
import { SignIn } from './sign-in.js';

@ApiTags('session')
@Controller('session')
export class SignInController {
  constructor(private readonly signIn: SignIn) {}

  @Post()
  @OpenToAll('this is how one signs in; tries are limited')
  @ApiCreatedResponse({ type: SessionView })
  @ApiResponse({ status: 401, type: ProblemView, description: 'The email address or the password is not right' })
  @ApiResponse({ status: 429, type: ProblemView, description: 'Too many tries' })
  async create(
    @Body() input: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    refuseWithoutHttps(request);
    const { token, session } = await this.signIn.run(input, request.ip);
    setSessionCookie(reply, token);
    return session;
  }
}
