import { Controller, Get, Header, Ip, Param } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { Works } from '../../work/works.js';
import { AskForSealLimits } from './ask-for-seal-limits.js';
import { askForSeal } from './ask-for-seal.js';
import { SealAnswerView } from './ask-for-seal.view.js';

@ApiTags('seals')
@Controller('seals')
export class AskForSealController {
  constructor(
    private readonly works: Works,
    private readonly limits: AskForSealLimits,
  ) {}

  @Get(':seal')
  @OpenToAll('whoever has a sealed document may ask whether its seal is known; a seal of 256 bits cannot be guessed')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SealAnswerView, description: 'The same for a seal that is not known, with nothing in it' })
  @ApiResponse({ status: 429, description: 'Too many questions from one address', type: ProblemView })
  ask(@Param('seal') seal: string, @Ip() address: string): Promise<SealAnswerView> {
    this.limits.count(address);
    return askForSeal(this.works, seal);
  }
}
