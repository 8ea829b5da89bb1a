import { Controller, Get, HttpException } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '../http/permission.js';
import { Works } from '../work/works.js';

export class HealthView {
  @ApiProperty({ enum: ['ok'] }) status!: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly works: Works) {}

  @Get('live')
  @OpenToAll('says only that the process answers')
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @OpenToAll('says only whether the database answers')
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    if (!(await this.works.isReady())) throw new HttpException('The database does not answer.', 503);
    return { status: 'ok' };
  }
}
