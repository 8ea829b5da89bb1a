import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { permissionsOf } from '../council/roles.js';
import { Clock } from './clock.js';
import type { Caller, SignedIn } from './caller.js';
import { NotHere } from './refusals.js';
import { together } from './together.js';
import { Work } from './work.js';

/** One statement of a read, with its parameters. `name` prepares it once a connection. */
export interface Statement {
  name?: string;
  text: string;
  values: readonly unknown[];
}

/** The rows of several statements: a list of each kind, in the order of the statements. */
export type RowsOf<Rows extends object[]> = { [Index in keyof Rows]: Rows[Index][] };

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
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
   * @throws NotHere when the caller no longer belongs to the council
   */
  async write<T>(caller: Caller, act: (work: Work) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.inCouncil(caller, act);
      } catch (error) {
        const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
        if (attempt >= 3 || code === undefined || !worthAnotherTry.has(code)) throw error;
      }
    }
  }

  private async inCouncil<T>(caller: Caller, act: (work: Work) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      // Sent together in one trip; the act waits for both.
      const [, members] = await together(
        runner.query(councilSetting(caller.councilId)),
        runner.query('select 1 from membership where council_id = $1 and person_id = $2', [
          caller.councilId,
          caller.personId,
        ]) as Promise<unknown[]>,
      );
      if (members.length === 0) throw new NotHere();
      const result = await act(new Work(runner.manager, caller, this.clock.now()));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Reads in the caller's council: all statements travel in one trip, in one read-only transaction.
   * @returns the rows of each statement, in the order asked; `Rows` names the row of each
   */
  async read<Rows extends object[]>(caller: Caller, statements: readonly Statement[]): Promise<RowsOf<Rows>> {
    const results = await this.trip((client) => [
      client.query('begin transaction isolation level repeatable read, read only'),
      client.query(councilSetting(caller.councilId)),
      ...statements.map((statement) => client.query({ ...statement, values: [...statement.values] })),
      client.query('commit'),
    ]);
    return results.slice(2, -1).map((result) => result.rows) as RowsOf<Rows>;
  }

  /**
   * Who holds this session and, when a slug is given, as what they stand in that council.
   * @param tokenHash sha256 of the cookie's token
   * @returns null when the session is unknown or has ended; `caller` is null when the council is unknown or not theirs
   */
  async whoIs(tokenHash: Buffer, slug: string | null): Promise<{ person: SignedIn; caller: Caller | null } | null> {
    const [, sessions, memberships] = await this.trip((client) => [
      client.query('begin'),
      client.query({ name: 'session-of', text: sessionStatement, values: [tokenHash] }),
      client.query({ name: 'membership-of', text: membershipStatement, values: [slug ?? ''] }),
      client.query('commit'),
    ]);
    const session = sessions?.rows[0] as SessionRow | undefined;
    const membership = memberships?.rows[0] as MembershipRow | undefined;
    if (!session) return null;
    const person = {
      personId: session.id,
      name: session.name,
      email: session.email,
      draftKey: session.draft_key,
      sessionHash: tokenHash,
    };
    if (slug === null || !membership) return { person, caller: null };
    return {
      person,
      caller: {
        personId: session.id,
        name: session.name,
        councilId: membership.council_id,
        councilSlug: membership.slug,
        councilName: membership.name,
        roles: membership.roles,
        permissions: permissionsOf(membership.roles),
      },
    };
  }

  /** Sends statements in one trip on a connection of their own, which is thrown away when one of them fails. */
  private async trip(send: (client: PoolClient) => Promise<QueryResult>[]): Promise<QueryResult[]> {
    const client = await this.pool().connect();
    client.on('error', connectionLost);
    let failed = true;
    try {
      const results = await together(...send(client));
      failed = false;
      return results;
    } finally {
      client.off('error', connectionLost);
      client.release(failed);
    }
  }

  /**
   * Founds a council: a transaction fenced to an id that nobody belongs to yet. The operator is the caller.
   */
  async found<T>(councilId: string, run: (work: Work, manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      await manager.query(councilSetting(councilId));
      return run(new Work(manager, operator(councilId), this.clock.now()), manager);
    });
  }

  /** Every council with the operator as caller, for commands of whoever runs the service. By slug. */
  async councils(): Promise<Caller[]> {
    const rows = await this.outside(null, (manager) =>
      manager.query<{ id: string; slug: string; name: string }[]>(
        'select id, slug, name from council order by slug limit 1000',
      ),
    );
    return rows.map(({ id, slug, name }) => ({ ...operator(id), councilSlug: slug, councilName: name }));
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
    return this.source.transaction(async (manager) => {
      if (personId !== null) await manager.query(`set local app.person_id = '${checkedId(personId)}'`);
      return run(manager);
    });
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
function councilSetting(councilId: string): string {
  return `set local app.council_id = '${checkedId(councilId)}'`;
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

interface SessionRow {
  id: string;
  name: string;
  email: string;
  draft_key: string;
}

interface MembershipRow {
  council_id: string;
  slug: string;
  name: string;
  roles: string[];
}

// Chooses the person for the statement that follows, so that both travel in one trip; a session that is unknown chooses nobody.
const sessionStatement = `
  select person.id, person.name, person.email, person.draft_key, set_config('app.person_id', person.id::text, true)
  from session join person on person.id = session.person_id
  where session.token_hash = $1 and session.expires_at > now()`;

const membershipStatement = `
  select council.id as council_id, council.slug, council.name, membership.roles
  from membership join council on council.id = membership.council_id
  where council.slug = $1 and membership.person_id = current_person()`;
