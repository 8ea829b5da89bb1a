import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { PasswordLinkView, SetPasswordDto } from './set-password.dto.js';
import { SetPassword } from './set-password.js';

@ApiTags('password links')
@Controller('password-links/:token')
export class SetPasswordController {
  constructor(private readonly setPassword: SetPassword) {}

  @Get()
  @OpenToAll('the link itself is the secret')
  @ApiOkResponse({ type: PasswordLinkView })
  @ApiResponse({ status: 404, type: ProblemView, description: 'Unknown, used or ended' })
  read(@Param('token') token: string): Promise<PasswordLinkView> {
    return this.setPassword.read(token);
  }

  @Post()
  @HttpCode(204)
  @OpenToAll('the link itself is the secret')
  @ApiNoContentResponse({ description: 'The password is set, or the council joined; sign in' })
  @ApiResponse({ status: 404, type: ProblemView, description: 'Unknown, used or ended' })
  @ApiResponse({ status: 409, type: ProblemView, description: 'This link cannot set their password' })
  set(@Param('token') token: string, @Body() input: SetPasswordDto): Promise<void> {
    return this.setPassword.run(token, input.password);
  }
}
