import { Injectable } from '@nestjs/common';
import { maySeePlace, Places } from '../../place/places.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { notificationsText, pathOf, sentenceOf, type NotificationRow } from '../notification-rows.js';
import type { NotificationsView, UnreadView } from '../notification.view.js';
import type { ListNotificationsQuery } from './list-notifications.dto.js';

/** Counting stops here: a page says “99 and more”. */
const mostCounted = 100;

/** Reads what a person is told of. It is theirs alone: every statement names them. */
@Injectable()
export class ListNotifications {
  constructor(
    private readonly works: Works,
    private readonly places: Places,
  ) {}

  async run(caller: Caller, { unread, page, size }: ListNotificationsQuery): Promise<NotificationsView> {
    const values = [caller.councilId, caller.personId];
    const own = `from notification n where n.council_id = $1 and n.person_id = $2 ${unread === 'true' ? 'and n.read_at is null' : ''}`;
    const which = `select n.* ${own} order by n.at desc, n.id limit ${size} offset ${(page - 1) * size}`;
    const [[count], rows] = await this.works.read<[{ total: number }, NotificationRow]>(caller, [
      { text: `select count(*)::int as total ${own}`, values },
      { text: notificationsText(which), values },
    ]);
    const items: NotificationsView['items'] = [];
    for (const row of rows) {
      const place = await this.places.found(row, caller.councilId);
      if (place)
        items.push({
          id: row.id,
          // Whoever may not see it any more is shown that something happened, and not what it is called.
          says: sentenceOf(row, place, maySeePlace(caller, place)),
          path: pathOf(row, place, caller.councilSlug),
          at: row.at.toISOString(),
          readAt: row.read_at?.toISOString() ?? null,
        });
    }
    return { items, total: count?.total ?? 0, page, size };
  }

  /** One short walk over an index of nothing but what is unread. */
  async unread(caller: Caller): Promise<UnreadView> {
    const [[count]] = await this.works.read<[UnreadView]>(caller, [
      {
        name: 'unread-notifications',
        text: `select count(*)::int as unread from
          (select 1 from notification where council_id = $1 and person_id = $2 and read_at is null limit ${mostCounted}) counted`,
        values: [caller.councilId, caller.personId],
      },
    ]);
    return { unread: count?.unread ?? 0 };
  }
}
