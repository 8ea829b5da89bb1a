import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OpenToAll } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { AskForLinkDto } from './ask-for-link.dto.js';
import { AskForLink } from './ask-for-link.js';

@ApiTags('password links')
@Controller('password-links')
export class AskForLinkController {
  constructor(private readonly askForLink: AskForLink) {}

  @Post()
  @HttpCode(202)
  @OpenToAll('someone who forgot their password is not signed in; the answer is always the same')
  @ApiAcceptedResponse({ description: 'If there is such an account, a link is on its way' })
  @ApiResponse({ status: 429, type: ProblemView, description: 'Too many tries' })
  ask(@Body() input: AskForLinkDto, @Req() request: FastifyRequest): Promise<void> {
    return this.askForLink.run(input.email, request.ip);
  }
}
