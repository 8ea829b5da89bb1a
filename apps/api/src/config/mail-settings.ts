import { isIP } from 'node:net';
import { isMailAddress } from '../mail/mail-address.js';
import { StartProblem } from './start-problem.js';

/** The mail server that takes this service's mail, and from whom it comes. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly user: string | null;
  readonly password: string | null;
  /** `required`: by STARTTLS, or nothing is sent. `none`: in the clear, to this machine or where the address says so. */
  readonly tls: 'from the start' | 'required' | 'none';
  readonly from: { readonly name: string; readonly address: string };
}

/** The server, before it is known from whom the mail comes. */
export type MailServer = Omit<MailSettings, 'from'>;

/**
 * The value is never repeated in a message: it holds a password.
 * @throws StartProblem unless smtp://… or smtps://… with a host, and no option but tls
 */
export function readMailServer(value: string | undefined): MailServer | null {
  if (value === undefined) return null;
  const url = URL.parse(value);
  const asked = url && [...url.searchParams];
  const option = asked?.[0]?.[1] ?? null;
  const known = asked?.every(([name, word]) => name === 'tls' && ['required', 'none'].includes(word));
  const bare = url && ['', '/'].includes(url.pathname) && url.hash === '';
  const login = url && readLogin(url);
  const implicit = url?.protocol === 'smtps:';
  if (
    !url ||
    !login ||
    !known ||
    !bare ||
    url.hostname === '' ||
    (asked?.length ?? 0) > 1 ||
    (!implicit && url.protocol !== 'smtp:') ||
    (implicit && option === 'none')
  ) {
    throw new StartProblem(
      'SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host:465 (write special characters in the password as %-codes; ?tls=none after it sends in the clear).',
    );
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: url.port === '' ? (implicit ? 465 : 587) : Number(url.port),
    ...login,
    tls: implicit
      ? 'from the start'
      : option === 'none' || (option === null && isThisMachine(host))
        ? 'none'
        : 'required',
  };
}

/** @throws StartProblem unless an address, alone or as `Name <address>` */
export function readMailFrom(value: string | undefined): MailSettings['from'] | null {
  if (value === undefined) return null;
  const [, name = '', bracketed, plain] = /^(?:([^<>\p{C}]*)<([^<>]+)>|([^<>]+))$/u.exec(value) ?? [];
  const address = bracketed ?? plain ?? '';
  if (!isMailAddress(address)) {
    throw new StartProblem(
      `MAIL_FROM must be an email address, such as Best Value <best-value@council.example>, but it is "${value}".`,
    );
  }
  return { name: name.trim().replace(/^"|"$/g, '') || 'Best Value self-assessment', address };
}

function readLogin(url: URL): { user: string | null; password: string | null } | null {
  try {
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return { user: user || null, password: password || null };
  } catch {
    return null;
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
