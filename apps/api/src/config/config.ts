import { isAbsolute, resolve } from 'node:path';
import {
  readDatabaseUrl,
  readHost,
  readMode,
  readOutboundFetch,
  readPort,
  readProxies,
  readPublicAddress,
  type Mode,
} from './settings.js';
import { type MailSettings, readMailFrom, readMailServer } from './mail-settings.js';
import { StartProblem } from './start-problem.js';

/** The folder that holds package.json: four levels up, from `src/config` and from `dist/config` alike. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../../../..');

/** Everything the programme learns from its environment. */
export interface Config {
  /** TCP port to listen on; 0 lets the machine choose. */
  readonly port: number;
  /** Address to listen on: this machine only unless HOST says otherwise. */
  readonly host: string;
  /** Absolute path of the folder for the embedded database and evidence files. */
  readonly dataDir: string;
  /** Owner's address of an outside PostgreSQL; null means the embedded one. */
  readonly databaseUrl: string | null;
  /** `demo` makes the invented councils; `production` never does. */
  readonly mode: Mode;
  /** Where people reach the service, such as `https://best-value.example`, without a final slash; null when unknown. */
  readonly publicAddress: string | null;
  /** Addresses or ranges of the reverse proxies whose X-Forwarded headers are believed; empty means none. */
  readonly trustedProxies: readonly string[];
  /** Where mail is handed in; null writes it to standard error. */
  readonly mail: MailSettings | null;
  /** Whether the service may open addresses of other sites that people wrote, such as links to check. */
  readonly outboundFetch: boolean;
}

/** The environment as given: `process.env` or a plain object. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the settings. Pure: the same environment gives the same answer.
 * @throws StartProblem naming every wrong setting at once, one sentence a line
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const read = <T>(reader: (value: string | undefined) => T, name: string, whenWrong: T): T => {
    try {
      return reader(blankIsUnset(env[name]));
    } catch (error) {
      if (!(error instanceof StartProblem)) throw error;
      problems.push(error.message);
      return whenWrong;
    }
  };
  const databaseUrl = read(readDatabaseUrl, 'DATABASE_URL', null);
  const server = read(readMailServer, 'SMTP_URL', null);
  const from = read(readMailFrom, 'MAIL_FROM', null);
  if (server !== null && blankIsUnset(env['MAIL_FROM']) === undefined)
    problems.push('MAIL_FROM must say from which address mail is sent, because SMTP_URL is set.');
  const nodeEnv = blankIsUnset(env['NODE_ENV']);
  const config: Config = {
    port: read(readPort, 'PORT', 0),
    host: read(readHost, 'HOST', ''),
    dataDir: dataFolder(blankIsUnset(env['DATA_DIR'])),
    databaseUrl,
    mode: read((value) => readMode(value, nodeEnv, databaseUrl !== null), 'MODE', 'production'),
    publicAddress: read(readPublicAddress, 'PUBLIC_ADDRESS', null),
    trustedProxies: read(readProxies, 'TRUSTED_PROXIES', []),
    mail: server && from && { ...server, from },
    outboundFetch: read(readOutboundFetch, 'OUTBOUND_FETCH', false),
  };
  if (config.mode === 'production' && server !== null && blankIsUnset(env['PUBLIC_ADDRESS']) === undefined)
    problems.push('PUBLIC_ADDRESS must say where people reach the service: the links in its mail are made of it.');
  if (problems.length > 0) throw new StartProblem(problems.join('\n'));
  return config;
}

/**
 * The settings of this process. Call it once, at the entry; everything else is handed a `Config`.
 * @throws StartProblem as `readConfig`
 */
export function configOfThisProcess(): Config {
  return readConfig(process.env);
}

/** Where the person stood who typed an npm command: file names they give are meant from there. */
export function commandFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** A relative DATA_DIR is taken from the project folder, so that every command means the same folder. */
function dataFolder(value: string | undefined): string {
  if (value === undefined) return resolve(PROJECT_FOLDER, '.data');
  return isAbsolute(value) ? value : resolve(PROJECT_FOLDER, value);
}

function blankIsUnset(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}
