import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** Bounded, as a long word without an @ would otherwise be looked through from each of its letters. */
const address = /[\p{L}\p{N}._%+'’-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24})/gu;

/** Words that stand in the address of a team or a post, not of a person. */
const roles = new Set(
  `accounts admin appeals assurance audit benefits bestvalue business cabinet callcentre careers chief chiefexecutive climate comms communications
  community complaints consultation contact contactus contracts corporate council councillors counciltax committee committees customer customers
  customerservice customerservices dataprotection democracy democratic democraticservices dpo economic elections electoral email emergency
  engagement enquiries enquiry environment environmental equalities executive feedback finance foi fraud freedom governance hello help helpdesk
  housing hr ict info information inquiries insurance investment it leader legal library licensing mail mailbox mayor media members membership
  monitoring monitoringofficer news noreply office officer office365 parking partnerships pensions performance permits planning policy post press
  privacy procurement property public records regeneration register registrar report reporting reports research revenues risk s151 safeguarding
  sales scrutiny secretariat secretary section151 service services social strategy support team teams the transformation transport treasury
  waste web webmaster website whistleblowing`.split(/\s+/),
);

/** Providers of mailboxes for people at home. */
const atHome =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|protonmail|proton)\.(?:com|net|co\.uk|uk|me)$/i;

/**
 * Whether an e-mail address looks like one person's: it is not recognisably a team's or a post's, or it is at a provider of mailboxes for
 * people at home. A wrong alarm costs a look; a name that is published stays published.
 */
export function looksPersonal(email: string): boolean {
  const at = email.lastIndexOf('@');
  if (atHome.test(email.slice(at + 1))) return true;
  const words = email
    .slice(0, at)
    .toLowerCase()
    .split(/[._+%'’-]+/u)
    .flatMap((word) => [word, word.replace(/\d+$/, '')]);
  return !words.some((word) => roles.has(word));
}

/** E-mail addresses of people in public text. */
export function personalAddresses({ texts }: CheckMaterial): Problem[] {
  return texts.flatMap(({ where, text, place }) => {
    const found = new Set([...text.matchAll(address)].map(([whole]) => whole).filter(looksPersonal));
    return [...found].map((email): Problem => {
      const message = `${email} looks like one person’s e-mail address. Give a team’s address if you can.`;
      return { rule: 'personal-address', severity: 'warns', where, message, ...place };
    });
  });
}
