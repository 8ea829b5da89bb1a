import { errorCode } from './error-code.js';
import { StartProblem } from './start-problem.js';

/**
 * Turns what the pg driver says about a DATABASE_URL it cannot use into a sentence, without the password.
 * @returns a StartProblem for the causes an operator can put right, otherwise the error unchanged
 */
export function databaseProblem(error: unknown, databaseUrl: string): unknown {
  const url = new URL(databaseUrl);
  const server = `${url.hostname}:${url.port === '' ? '5432' : url.port}`;
  const because = reason(error, {
    user: decodeURIComponent(url.username),
    database: decodeURIComponent(url.pathname.slice(1)),
  });
  return because === null
    ? error
    : new StartProblem(`The database of DATABASE_URL cannot be used (server ${server}): ${because}.`);
}

function reason(error: unknown, { user, database }: { user: string; database: string }): string | null {
  switch (errorCode(error)) {
    case 'ECONNREFUSED':
      return 'nothing is listening there';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no machine of that name';
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'the machine does not answer';
    case '28P01':
    case '28000':
      return `it does not accept the user "${user}" with this password`;
    case '3D000':
      return `it has no database called "${database}"`;
    case '42501':
      return `the user "${user}" may not do what the service needs (it must own the database and be able to make roles)`;
    default:
      return error instanceof Error && /timeout|terminated/i.test(error.message) ? 'the machine does not answer' : null;
  }
}
