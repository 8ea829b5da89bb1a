import type { EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import type { Caller } from './caller.js';
import type { Statement } from './statement.js';
import { together } from './together.js';
import type { Transaction } from './transaction.js';
import type { RowsOf } from './works.js';

/**
 * One transaction inside one council. Every store takes it first: there is no other way to reach the database,
 * so nothing can be read or written without a council chosen and a caller known.
 */
export class Work {
  constructor(
    private readonly transaction: Transaction,
    readonly caller: Caller,
    /** The moment the work began; acts use it instead of the clock. */
    readonly now: Date,
  ) {}

  get councilId(): string {
    return this.caller.councilId;
  }

  /** The repository of an entity, within this transaction. Criteria always name `councilId`. */
  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.transaction.manager.getRepository(entity);
  }

  /**
   * Runs one statement with parameters (`$1`, …); text from people never enters the statement itself.
   * @param name prepares the statement once a connection: for those that are asked all the time
   */
  async query<Row extends object>(text: string, values: readonly unknown[], name?: string): Promise<Row[]> {
    const answer = await this.transaction.query(name === undefined ? { text, values } : { name, text, values });
    return answer.rows as Row[];
  }

  /**
   * Sends statements together, as `Works.read` does outside a work: sees what the work has changed.
   * @returns the rows of each statement, in the order asked; `Rows` names the row of each
   */
  async read<Rows extends object[]>(statements: readonly Statement[]): Promise<RowsOf<Rows>> {
    const rows = await together(...statements.map(({ name, text, values }) => this.query(text, values, name)));
    return rows as unknown as RowsOf<Rows>;
  }

  /** Sends a statement with the commit, after all else; it fails the whole work when it fails. */
  atTheEnd(statement: Statement): void {
    this.transaction.atTheEnd(statement);
  }

  /**
   * Whether a person belongs to another council too. It is all a council can learn of another, and it needs to: whoever sets
   * that person's password is let in there as well.
   */
  async belongsElsewhere(personId: string): Promise<boolean> {
    await this.query(`select set_config('app.person_id', $1, true)`, [personId]);
    const rows = await this.query('select 1 from membership where person_id = $1 and council_id <> $2 limit 1', [
      personId,
      this.councilId,
    ]);
    await this.query(`select set_config('app.person_id', '', true)`, []);
    return rows.length > 0;
  }
}
