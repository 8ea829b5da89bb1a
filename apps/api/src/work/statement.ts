import type { Duplex } from 'node:stream';
import type { PoolClient, QueryResult } from 'pg';

/** One statement with its parameters (`$1`, …). `name` prepares it once a connection. */
export interface Statement {
  name?: string;
  text: string;
  values: readonly unknown[];
}

/**
 * Sends a statement. Those sent without waiting for each other travel in one trip, and leave this process in one write:
 * every write is a call to the operating system and may wake the database once more.
 */
export function send(client: PoolClient, statement: Statement): Promise<QueryResult> {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  if (stream.writableCorked === 0) {
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
  return client.query({ ...statement, values: [...statement.values] });
}

/** PostgreSQL's code of what went wrong (`40001`), whether TypeORM or the driver says it; undefined when it is no such error. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code;
  return typeof found === 'string' ? found : undefined;
}
