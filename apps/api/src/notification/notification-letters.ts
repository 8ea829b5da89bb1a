import { Injectable } from '@nestjs/common';
import { ServiceAddress } from '../config/service-address.js';
import type { Letter } from '../mail/mailer.js';
import { Outbox } from '../mail/outbox.js';
import { isTitleTyped, placeInWords } from '../place/place-words.js';
import type { FoundPlace } from '../place/place.js';
import type { Work } from '../work/work.js';
import { notificationInWords, type NotificationKind, notificationPath } from './notification-kinds.js';

/** After three days a letter about work is no longer worth sending; the notification itself stays. */
const hours = 72;
const longestSubject = 150;

/** What a letter tells of. */
export interface ToldOf {
  kind: NotificationKind;
  parts: Readonly<Record<string, string>>;
  place: FoundPlace;
  threadId: string | null;
}

/** What a daily letter tells of, oldest first. */
export type Lines = readonly { says: string; path: string }[];

/**
 * Writes letters about notifications into the outbox. A letter leaves the service's hands, so it says who did what where: no
 * comment and no title that is restricted is ever in one.
 */
@Injectable()
export class NotificationLetters {
  constructor(
    private readonly outbox: Outbox,
    private readonly address: ServiceAddress,
  ) {}

  /** One letter about what the work's caller has just done. */
  async atOnce(work: Work, to: Letter['to'], { kind, parts, place, threadId }: ToldOf): Promise<void> {
    const { name: who, councilName, councilSlug } = work.caller;
    const hidden = place.level !== null && isTitleTyped(place.kind);
    const said = notificationInWords(kind, who, placeInWords(place, !hidden), parts);
    const lines = [
      `${said}.`,
      ...(hidden ? ['Its title is restricted, so it is not sent by e-mail.'] : []),
      '',
      'Sign in to read it:',
      this.address.page(notificationPath(kind, councilSlug, place, threadId)),
      '',
      ...this.footer(councilName),
    ];
    await this.outbox.post(work, { to, subject: shortened(`${councilName}: ${said}`), text: lines.join('\n') }, hours);
  }

  /** One letter about all that came since the last one. @param more how many it leaves out */
  async daily(
    work: Work,
    to: Letter['to'],
    council: { slug: string; name: string },
    lines: Lines,
    more: number,
  ): Promise<void> {
    const count = lines.length + more;
    const text = [
      ...lines.flatMap(({ says, path }) => [`${says}.`, this.address.page(path), '']),
      ...(more > 0 ? [`And ${more} more.`, ''] : []),
      'All that waits for you:',
      this.address.page(`/councils/${council.slug}/notifications`),
      '',
      ...this.footer(council.name),
    ];
    const subject = `${council.name}: ${count === 1 ? 'one thing is' : `${count} things are`} new for you`;
    await this.outbox.post(work, { to, subject, text: text.join('\n') }, hours);
  }

  private footer(councilName: string): string[] {
    return [
      `You get this as someone who works on ${councilName}’s Best Value self-assessment. Choose whether letters come at once,`,
      `once a day or not at all on your account page: ${this.address.page('/account')}`,
    ];
  }
}

function shortened(subject: string): string {
  return subject.length > longestSubject ? `${subject.slice(0, longestSubject - 1).trimEnd()}…` : subject;
}
