import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A data folder for one spec, gone when it ends. */
export interface Scratch {
  readonly dataDir: string;
  remove(): void;
}

/** @param mode of the folder around it, for specs that run as another user */
export function scratchFolder(mode = 0o700): Scratch {
  const outer = mkdtempSync(join(tmpdir(), 'best-value-spec-'));
  chmodSync(outer, mode);
  return { dataDir: join(outer, 'data'), remove: () => rmSync(outer, { recursive: true, force: true }) };
}

/** The first column of every row. */
export async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' });
    return rows.map((row) => row[0]);
  } finally {
    await client.end();
  }
}

/** Whether something listens at the address. */
export async function answers(url: string): Promise<boolean> {
  return ask(url, 'select 1').then(
    () => true,
    () => false,
  );
}

/** A process of its own, and what it has said so far. */
export interface Talking {
  readonly child: ChildProcess;
  /** Everything it said, once it has said this; or once it has ended. */
  until(words: string): Promise<string>;
  readonly ended: Promise<number | null>;
}

const children = new Set<ChildProcess>();

/** Ends what a failed spec left running; Jest would wait for it. */
export function endChildren(): void {
  for (const child of children) child.kill('SIGKILL');
}

/** Runs a module's text in a child process. @param prefix such as setpriv and its arguments */
export function runModule(code: string, prefix: readonly string[] = []): Talking {
  const [command = process.execPath, ...args] = [...prefix, process.execPath, '--input-type=module', '-e', code];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
  children.add(child);
  child.once('close', () => children.delete(child));
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = (words: string): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (said.includes(words)) resolve(said);
      };
      child.stdout.on('data', look);
      void ended.then(() => resolve(said));
      look();
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (said += text));
  }
  return { child, until, ended };
}
