import { Injectable } from '@nestjs/common';
import { permissionsOf } from '../../council/roles.js';
import { maySeePlace, Places } from '../../place/places.js';
import type { Work } from '../../work/work.js';
import { isNotificationKind, notificationKinds } from '../notification-kinds.js';
import { NotificationLetters, type Lines } from '../notification-letters.js';
import { notificationsText, pathOf, sentenceOf, type NotificationRow } from '../notification-rows.js';
import { NotificationDigest } from '../notification-digest.entity.js';
import type { DigestTime } from './digest-time.js';

/** A longer letter is read by nobody: the page has the rest. */
const mostLines = 50;

interface RecipientRow {
  name: string;
  email: string;
  roles: string[];
}

/** Writes the daily letter of one person. */
@Injectable()
export class WriteDigest {
  constructor(
    private readonly places: Places,
    private readonly letters: NotificationLetters,
  ) {}

  /**
   * Writes the letter about what came before it and is still unread, and notes that this was done, in one transaction: whoever
   * dies halfway has done nothing, and of several who do it at once one does.
   */
  async run(work: Work, council: { slug: string; name: string }, personId: string, time: DigestTime): Promise<void> {
    const { councilId, now } = work;
    const taken = await work
      .repository(NotificationDigest)
      .createQueryBuilder()
      .insert()
      .values({ councilId, personId, day: time.day, sentAt: now })
      .orIgnore()
      .returning('day')
      .execute();
    if ((taken.raw as unknown[]).length === 0) return;
    const due = `council_id = $1 and person_id = $2 and awaits_digest and at < $3`;
    const values = [councilId, personId, time.at];
    const which = `select * from notification where ${due} and read_at is null order by at desc, id limit ${mostLines}`;
    const rows = await work.query<NotificationRow>(notificationsText(which), values);
    const told = await work.query<object>(
      `update notification set awaits_digest = false where ${due} returning read_at`,
      values,
    );
    const [to] = await work.query<RecipientRow>(
      `select person.name, person.email, membership.roles from membership join person on person.id = membership.person_id
       where membership.council_id = $1 and membership.person_id = $2 and person.password_hash is not null`,
      [councilId, personId],
    );
    if (!to) return;
    const lines = await this.lines(rows, to, council.slug, councilId);
    if (lines.length > 0)
      await this.letters.daily(work, { name: to.name, address: to.email }, council, lines, told.length - rows.length);
  }

  /** Oldest first, without what the person may no longer be told of. */
  private async lines(
    rows: readonly NotificationRow[],
    { roles }: RecipientRow,
    slug: string,
    councilId: string,
  ): Promise<Lines> {
    const permissions = permissionsOf(roles);
    const lines: { says: string; path: string }[] = [];
    for (const row of [...rows].reverse()) {
      const place = await this.places.found(row, councilId);
      if (!place || !maySeePlace({ permissions }, place)) continue;
      if (!isNotificationKind(row.kind) || !permissions.has(notificationKinds[row.kind].needs)) continue;
      lines.push({ says: sentenceOf(row, place, false), path: pathOf(row, place, slug) });
    }
    return lines;
  }
}
