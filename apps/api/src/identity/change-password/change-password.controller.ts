import { Body, Controller, HttpCode, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { NeedsSignIn } from '../../http/permission.js';
import { ThePerson } from '../../http/request.js';
import type { SignedIn } from '../../work/caller.js';
import { ChangePasswordDto } from './change-password.dto.js';
import { ChangePassword } from './change-password.js';

@ApiTags('session')
@Controller('session/password')
export class ChangePasswordController {
  constructor(private readonly changePassword: ChangePassword) {}

  @Put()
  @HttpCode(204)
  @NeedsSignIn()
  @ApiNoContentResponse()
  change(
    @ThePerson() person: SignedIn,
    @Body() input: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.changePassword.run(person, input, request.ip);
  }
}
