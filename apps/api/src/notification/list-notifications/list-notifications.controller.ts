import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotificationsView, UnreadView } from '../notification.view.js';
import { ListNotificationsQuery } from './list-notifications.dto.js';
import { ListNotifications } from './list-notifications.js';

@ApiTags('notifications')
@Controller('councils/:council/notifications')
export class ListNotificationsController {
  constructor(private readonly listNotifications: ListNotifications) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: NotificationsView })
  list(@TheCaller() caller: Caller, @Query() query: ListNotificationsQuery): Promise<NotificationsView> {
    return this.listNotifications.run(caller, query);
  }

  @Get('unread')
  @Needs('assessment:read')
  @ApiOkResponse({ type: UnreadView })
  unread(@TheCaller() caller: Caller): Promise<UnreadView> {
    return this.listNotifications.unread(caller);
  }
}
