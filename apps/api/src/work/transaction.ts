import type { PoolClient, QueryResult } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { send, type Statement } from './statement.js';
import { together } from './together.js';

/**
 * A transaction on a connection of its own. Statements are refused once it is over: its connection may be in someone else's
 * transaction by then.
 */
export class Transaction {
  /** Statements that go with the commit. */
  readonly last: Statement[] = [];
  private over = false;

  constructor(
    private readonly client: PoolClient,
    /** The same transaction for those who think in entities. */
    readonly manager: EntityManager,
  ) {}

  /** @throws Error when the statement fails or the transaction is over */
  async query(statement: Statement): Promise<QueryResult> {
    this.refuseLate();
    return send(this.client, statement);
  }

  /**
   * Keeps a statement to go with the commit, in one trip: a row it locks is held no longer than PostgreSQL itself needs.
   * @throws Error when the transaction is over
   */
  atTheEnd(statement: Statement): void {
    this.refuseLate();
    this.last.push(statement);
  }

  /** From here on nothing more is taken. */
  close(): void {
    this.over = true;
  }

  private refuseLate(): void {
    if (this.over) throw new Error('A statement came after the end of its transaction: something was not waited for.');
  }
}

/**
 * Runs a transaction: commits when `run` returns, rolls back when it, a last statement or the commit fails.
 * @param setting `SET LOCAL …` with which it begins, or null
 * @param check a statement that fails when the transaction may not be; `run` need not wait for it, for PostgreSQL does nothing
 * more in a transaction in which a statement has failed
 */
export async function inTransaction<T>(
  source: DataSource,
  setting: string | null,
  check: Statement | null,
  run: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  // TypeORM would send BEGIN and COMMIT each in a trip of its own; told that a transaction is open, it begins none.
  Object.assign(runner, { isTransactionActive: true });
  const transaction = new Transaction(client, runner.manager);
  try {
    const opening = together(
      ...[beginning('begin', setting), ...(check ? [check] : [])].map((statement) => send(client, statement)),
    );
    // Also when it throws at once, the answer to the opening must be waited for.
    const running = async (): Promise<T> => run(transaction);
    // What failed first is why the rest failed.
    const [opened, ran] = await Promise.allSettled([opening, running()]);
    transaction.close();
    if (opened.status === 'rejected') throw opened.reason;
    if (ran.status === 'rejected') throw ran.reason;
    const ended = await together(...[...transaction.last, commit].map((statement) => send(client, statement)));
    // PostgreSQL answers the commit of a transaction in which something failed with a rollback, and calls that no error.
    if (ended.at(-1)?.command !== 'COMMIT') throw new Error('A failed statement was passed over; nothing was kept.');
    return ran.value;
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
