import { verdict, type Verdict } from '../../work/refusals.js';
import type { PasswordLinkPurpose } from '../password-link.entity.js';

/** What decides what a link can do. */
export interface LinkFacts {
  purpose: PasswordLinkPurpose;
  hasPassword: boolean;
  /** Whether the person has opened a mailed link before. */
  mailboxProven: boolean;
  /** Whether they belong to the council of the link. */
  belongsHere: boolean;
  /** Whether they belong to another council, or are to join one by mail. */
  belongsElsewhere: boolean;
}

/** What ends a link. */
export interface LinkEnd {
  /** Opened before, replaced by a newer one or withdrawn. */
  used: boolean;
  expired: boolean;
}

/**
 * Why a link does nothing any more, and what to do instead; null while it works. Whoever asks holds the link's secret, so they
 * may know what became of it. @param end null for a link that is not known
 */
export function whyLinkEnded(end: LinkEnd | null): string | null {
  if (!end) return 'it is not complete. Copy the whole of it from the message';
  if (end.used)
    return 'it was used already, or a newer one or a change of the invitation has ended it. Ask for a new one';
  return end.expired ? 'its time is over. Ask for a new one' : null;
}

/**
 * Whether a link may be used. One that an administrator has seen sets a first password and nothing else: whoever sets the
 * password is that person everywhere.
 */
export function mayUseLink(facts: LinkFacts): Verdict {
  if (facts.purpose !== 'invitation') return verdict([]);
  if (facts.hasPassword) {
    return verdict([
      {
        code: 'has-password',
        message: 'You have a password already. Sign in with it, or ask for a new one on the sign-in page.',
      },
    ]);
  }
  if (!facts.belongsHere || facts.belongsElsewhere) {
    return verdict([
      {
        code: 'mailbox-only',
        message: 'Your first password can be set only by a link in your own mailbox. Ask for one on the sign-in page.',
      },
    ]);
  }
  return verdict([]);
}

/**
 * Whether a password must be set with the link. Joining keeps the password of someone whose mailbox is proven; any other may
 * be known to whoever invited them first.
 */
export function needsPassword({ purpose, hasPassword, mailboxProven }: LinkFacts): boolean {
  return purpose !== 'joining' || !hasPassword || !mailboxProven;
}
