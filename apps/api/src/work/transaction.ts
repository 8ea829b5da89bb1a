import type { PoolClient, QueryResult } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { send, type Statement } from './statement.js';
import { together } from './together.js';

/** A transaction that is open on a connection of its own. */
export interface Transaction {
  client: PoolClient;
  /** The same transaction for those who think in entities. */
  manager: EntityManager;
  /** What the first statements answered, in their order. */
  first: QueryResult[];
  /** Statements that go with the commit, in one trip: a row they lock is held no longer than PostgreSQL itself needs. */
  last: Statement[];
}

/**
 * Runs a transaction: commits when `run` returns, rolls back when it, a last statement or the commit fails.
 * @param setting `SET LOCAL …` with which it begins, or null
 * @param first sent with the beginning, in one trip
 */
export async function inTransaction<T>(
  source: DataSource,
  setting: string | null,
  first: readonly Statement[],
  run: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  // TypeORM would send BEGIN and COMMIT each in a trip of its own; told that a transaction is open, it begins none.
  Object.assign(runner, { isTransactionActive: true });
  try {
    const [, ...answers] = await together(
      ...[beginning('begin', setting), ...first].map((statement) => send(client, statement)),
    );
    const last: Statement[] = [];
    const result = await run({ client, manager: runner.manager, first: answers, last });
    const ended = await together(...[...last, commit].map((statement) => send(client, statement)));
    // PostgreSQL answers the commit of a transaction in which something failed with a rollback, and calls that no error.
    if (ended.at(-1)?.command !== 'COMMIT') throw new Error('A failed statement was passed over; nothing was kept.');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    Object.assign(runner, { isTransactionActive: false });
    await runner.release();
  }
}

/** The beginning of a transaction and its setting, as one message. */
export function beginning(begin: string, setting: string | null): Statement {
  return { text: setting === null ? begin : `${begin}; ${setting}`, values: [] };
}

export const commit: Statement = { text: 'commit', values: [] };
