import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, QueryResult } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { permissionsOf } from '../council/roles.js';
import { Clock } from './clock.js';
import type { Caller, SignedIn } from './caller.js';
import { NotAllowed, NotHere } from './refusals.js';
import { send, sqlState, type Statement } from './statement.js';
import { together } from './together.js';
import { beginning, commit, inTransaction } from './transaction.js';
import { Work } from './work.js';

/** The rows of several statements: a list of each kind, in the order of the statements. */
export type RowsOf<Rows extends object[]> = { [Index in keyof Rows]: Rows[Index][] };

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const readOnly = 'begin transaction isolation level repeatable read, read only';
/** serialization_failure and deadlock_detected: the whole act is run again. */
const worthAnotherTry = new Set(['40001', '40P01']);

/** The only place that opens transactions and chooses the council. */
@Injectable()
export class Works {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs an act in a transaction fenced to the caller's council; commits when it returns, rolls back when it throws.
   * The whole act is run again (three times at most) when PostgreSQL asks for it.
   * @throws NotHere when the caller no longer belongs to the council, NotAllowed when their roles were changed meanwhile
   */
  async write<T>(caller: Caller, act: (work: Work) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.inCouncil(caller, act);
      } catch (error) {
        const code = sqlState(error);
        if (attempt >= 3 || code === undefined || !worthAnotherTry.has(code)) throw error;
      }
    }
  }

  private async inCouncil<T>(caller: Caller, act: (work: Work) => Promise<T>): Promise<T> {
    const { councilId, councilName } = caller;
    try {
      return await inTransaction(this.source, councilSetting(councilId), stillInCouncil(caller), (transaction) =>
        act(new Work(transaction, caller, this.clock.now())),
      );
    } catch (error) {
      // What they may do was asked before the transaction; what was taken away since then counts.
      if (sqlState(error) === 'P0002') throw new NotHere();
      if (sqlState(error) === '42501' && error instanceof Error && error.message === 'lost a role')
        throw new NotAllowed(`Your roles at ${councilName} have just been changed. Load the page again.`);
      throw error;
    }
  }

  /**
   * Reads in the caller's council: all statements travel in one trip, in one read-only transaction.
   * @returns the rows of each statement, in the order asked; `Rows` names the row of each
   */
  async read<Rows extends object[]>(
    caller: Pick<Caller, 'councilId'>,
    statements: readonly Statement[],
  ): Promise<RowsOf<Rows>> {
    const opening = beginning(readOnly, councilSetting(caller.councilId));
    const results = await this.trip([opening, ...statements, commit]);
    return results.slice(1, -1).map((result) => result.rows) as RowsOf<Rows>;
  }

  /**
   * Who holds this session and, when a slug is given, as what they stand in that council.
   * @param tokenHash sha256 of the cookie's token
   * @returns null when the session is unknown or has ended; `caller` is null when the council is unknown or not theirs
   */
  async whoIs(tokenHash: Buffer, slug: string | null): Promise<{ person: SignedIn; caller: Caller | null } | null> {
    const [answer] = await this.trip([
      { name: 'who-is', text: 'select * from who_is($1, $2)', values: [tokenHash, slug] },
    ]);
    const [row] = answer?.rows as WhoIsRow[];
    if (!row) return null;
    const person = {
      personId: row.person_id,
      name: row.name,
      email: row.email,
      draftKey: row.draft_key,
      sessionHash: tokenHash,
    };
    if (slug === null || row.roles === null) return { person, caller: null };
    return {
      person,
      caller: {
        personId: row.person_id,
        name: row.name,
        councilId: row.council_id,
        councilSlug: slug,
        councilName: row.council_name,
        roles: row.roles,
        permissions: permissionsOf(row.roles),
      },
    };
  }

  /** Sends statements in one trip on a connection of their own, which is thrown away when one of them fails. */
  private async trip(statements: readonly Statement[]): Promise<QueryResult[]> {
    const client = await this.pool().connect();
    client.on('error', connectionLost);
    let failed = true;
    try {
      const results = await together(...statements.map((statement) => send(client, statement)));
      failed = false;
      return results;
    } finally {
      client.off('error', connectionLost);
      client.release(failed);
    }
  }

  /** Runs an act in a council as the operator: whoever founds it, or clears up in it, belongs to none. */
  async asOperator<T>(councilId: string, act: (work: Work) => Promise<T>): Promise<T> {
    return this.enter(councilId, operator(councilId), act);
  }

  /**
   * Runs an act in a council for someone who is not of it yet, with themselves as caller. The act itself checks that they
   * were invited.
   */
  async enter<T>(
    councilId: string,
    person: Pick<Caller, 'personId' | 'name'>,
    act: (work: Work) => Promise<T>,
  ): Promise<T> {
    return inTransaction(this.source, councilSetting(councilId), null, (transaction) =>
      act(new Work(transaction, { ...operator(councilId), ...person }, this.clock.now())),
    );
  }

  /** Every council with the operator as caller, by slug; read in bounded steps. */
  async *councils(): AsyncGenerator<Caller> {
    let after = '';
    for (;;) {
      const rows = await this.outside(null, (manager) =>
        manager.query<CouncilRow[]>('select id, slug, name from council where slug > $1 order by slug limit 500', [
          after,
        ]),
      );
      for (const row of rows) yield operatorAt(row);
      const last = rows.at(-1);
      if (!last) return;
      after = last.slug;
    }
  }

  /** The operator as caller in the council of this slug; null when there is none. */
  async operatorOf(slug: string): Promise<Caller | null> {
    const [row] = await this.outside(null, (manager) =>
      manager.query<CouncilRow[]>('select id, slug, name from council where slug = $1', [slug]),
    );
    return row ? operatorAt(row) : null;
  }

  /**
   * The caller that a person is in a council, for commands that run without a browser.
   * @returns null when there is no such council or they do not belong to it
   */
  async callerOf(slug: string, email: string): Promise<Caller | null> {
    return this.outside(null, async (manager) => {
      const [council] = await manager.query<{ id: string; name: string }[]>(
        'select id, name from council where slug = $1',
        [slug],
      );
      if (!council) return null;
      await manager.query(councilSetting(council.id));
      const [row] = await manager.query<{ id: string; name: string; roles: string[] }[]>(
        `select person.id, person.name, membership.roles from membership join person on person.id = membership.person_id
         where membership.council_id = $1 and person.email = $2`,
        [council.id, email],
      );
      if (!row) return null;
      const { id: councilId, name: councilName } = council;
      return {
        personId: row.id,
        name: row.name,
        councilId,
        councilSlug: slug,
        councilName,
        roles: row.roles,
        permissions: permissionsOf(row.roles),
      };
    });
  }

  /**
   * Work outside every council: sign-in, sessions, links, model versions. Council tables show it nothing.
   * @param personId whose own memberships may be seen, or null
   */
  async outside<T>(personId: string | null, run: (manager: EntityManager) => Promise<T>): Promise<T> {
    const asPerson = personId === null ? null : setting('person', personId);
    return inTransaction(this.source, asPerson, null, ({ manager }) => run(manager));
  }

  /** Whether the database answers within its time limits. */
  async isReady(): Promise<boolean> {
    try {
      await this.pool().query('select 1');
      return true;
    } catch {
      return false;
    }
  }

  private pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}

/** A connection may die between two statements: the next one fails then, and that is enough. Unheard, it would end the service. */
function connectionLost(): void {
  return undefined;
}

/** `SET LOCAL` as a statement: the form that poolers and sharded PostgreSQL pass on. A setting takes no parameter, so the id's shape is checked. */
function setting(what: 'council' | 'person', id: string): string {
  return `set local app.${what}_id = '${checkedId(id)}'`;
}

function councilSetting(councilId: string): string {
  return setting('council', councilId);
}

function stillInCouncil({ personId, roles }: Caller): Statement {
  return { name: 'still-in-council', text: 'select still_in_council($1, $2)', values: [personId, roles] };
}

interface CouncilRow {
  id: string;
  slug: string;
  name: string;
}

function operatorAt({ id, slug, name }: CouncilRow): Caller {
  return { ...operator(id), councilSlug: slug, councilName: name };
}

/** Whoever runs the service, as the audit trail names them. They belong to no council and may only found one. */
function operator(councilId: string): Caller {
  return {
    personId: null,
    name: 'The operator',
    councilId,
    councilSlug: '',
    councilName: '',
    roles: [],
    permissions: new Set(),
  };
}

function checkedId(id: string): string {
  if (!uuidShape.test(id)) throw new Error('An id that is not a UUID reached the database.');
  return id;
}

/** What `who_is` of the migrations answers; the council's columns are null where the person does not belong. */
type WhoIsRow = { person_id: string; name: string; email: string; draft_key: string } & (
  { council_id: string; council_name: string; roles: string[] } | { council_id: null; council_name: null; roles: null }
);
