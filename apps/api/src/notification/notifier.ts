import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { permissionsOf, type Permission } from '../council/roles.js';
import { placeByIdText, type PlaceRow } from '../place/place-rows.js';
import type { FoundPlace, Place } from '../place/place.js';
import { maySeePlace, Places } from '../place/places.js';
import type { Work } from '../work/work.js';
import type { LettersChoice } from './letters-choice.js';
import { notificationKinds, type NotificationKind } from './notification-kinds.js';
import { Notification } from './notification.entity.js';
import { NotificationLetters } from './notification-letters.js';

/** Something that people are to be told of. */
export interface Notice {
  kind: NotificationKind;
  /** People by their ids, or everyone of the council whose roles give a permission, except those who are told otherwise. */
  to: readonly (string | null)[] | { having: Permission; except?: readonly string[] };
  place: Place;
  /** Words of the service for the kind's sentence, such as the post; nothing that anybody typed. */
  parts?: Readonly<Record<string, string>>;
  threadId?: string;
}

interface RecipientRow {
  id: string;
  name: string;
  email: string;
  roles: string[];
  letters: LettersChoice;
  signs_in: boolean;
}

/** Tells people what was done, in the transaction that did it. */
@Injectable()
export class Notifier {
  private quiet = false;

  constructor(
    private readonly places: Places,
    private readonly letters: NotificationLetters,
  ) {}

  /**
   * Writes a notification, and the letter of whoever wants one at once, for everyone named who belongs to the council, has the
   * permission of the kind and may see the place. Nobody is told of what they did themselves, nor twice of the same notice.
   */
  async notify(work: Work, { kind, to, place, parts = {}, threadId }: Notice): Promise<void> {
    if (this.quiet) return;
    const recipients = await this.recipients(work, kind, to);
    if (recipients.length === 0) return;
    const found = await this.find(work, place);
    if (!found) return;
    const told = recipients.filter(({ roles }) => maySeePlace({ permissions: permissionsOf(roles) }, found));
    if (told.length === 0) return;
    const { councilId, caller, now } = work;
    await work.repository(Notification).insert(
      told.map(({ id: personId, letters }) => ({
        councilId,
        id: randomUUID(),
        personId,
        kind,
        parts: { ...parts },
        placeKind: found.kind,
        placeKey: found.key,
        assessmentId: found.assessmentId,
        threadId: threadId ?? null,
        actorId: caller.personId,
        actorName: caller.name,
        at: now,
        awaitsDigest: letters === 'daily',
      })),
    );
    for (const { name, email } of told.filter(({ letters, signs_in }) => letters === 'at-once' && signs_in))
      await this.letters.atOnce(
        work,
        { name, address: email },
        { kind, parts, place: found, threadId: threadId ?? null },
      );
  }

  /** Tells nobody of anything from here on: the past of the demo is made for people who were not there. */
  keepQuiet(): void {
    this.quiet = true;
  }

  private async recipients(work: Work, kind: NotificationKind, to: Notice['to']): Promise<RecipientRow[]> {
    const needed = [notificationKinds[kind].needs, ...('having' in to ? [to.having] : [])];
    const except = 'having' in to ? (to.except ?? []) : [];
    const ids = 'having' in to ? null : [...new Set(to.filter((id) => id !== null))];
    if (ids?.length === 0) return [];
    const rows = await work.query<RecipientRow>(recipientsText, [work.councilId, ids]);
    return rows.filter(({ id, roles }) => {
      const may = permissionsOf(roles);
      return id !== work.caller.personId && !except.includes(id) && needed.every((permission) => may.has(permission));
    });
  }

  private async find(work: Work, { kind, key, assessmentId }: Place): Promise<FoundPlace | null> {
    const [row] = await work.query<PlaceRow>(placeByIdText, [work.councilId, kind, key, assessmentId]);
    return row ? this.places.found(row, work.councilId) : null;
  }
}

/** A council has far fewer people than the bound. */
const recipientsText = `
  select person.id, person.name, person.email, membership.roles, coalesce(choice.letters, 'at-once') as letters,
    person.password_hash is not null as signs_in
  from membership join person on person.id = membership.person_id
  left join notification_choice choice on choice.council_id = $1 and choice.person_id = membership.person_id
  where membership.council_id = $1 and ($2::uuid[] is null or membership.person_id = any($2)) order by person.id limit 500`;
