import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsISO8601, Matches } from 'class-validator';
import { IdPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { readNotification, readNotifications } from './read-notifications.js';

const upToProblem = 'Say up to when, as in 2026-11-28T09:30:00.000Z';

export class ReadNotificationsDto {
  @ApiProperty({ format: 'date-time', description: 'When the newest came that the reader has seen' })
  @IsISO8601({ strict: true }, { message: upToProblem })
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/, { message: upToProblem })
  upTo!: string;
}

@ApiTags('notifications')
@Controller('councils/:council/notifications')
export class ReadNotificationsController {
  constructor(private readonly works: Works) {}

  @Put('read')
  @HttpCode(204)
  @Needs('assessment:read')
  @ApiNoContentResponse()
  readAll(@TheCaller() caller: Caller, @Body() { upTo }: ReadNotificationsDto): Promise<void> {
    return this.works.write(caller, (work) => readNotifications(work, upTo));
  }

  @Put(':notification/read')
  @HttpCode(204)
  @Needs('assessment:read')
  @ApiNoContentResponse()
  read(@TheCaller() caller: Caller, @Param('notification', IdPipe) id: string): Promise<void> {
    return this.works.write(caller, (work) => readNotification(work, id));
  }
}
