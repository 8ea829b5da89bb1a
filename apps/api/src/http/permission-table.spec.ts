import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { roles } from '../council/roles.js';
import type { Problem } from '../testing/answers.js';
import { SpecService } from '../testing/spec-service.js';
import { contractOf } from './contract.js';
import { cellOf, expectedTable, type ExpectedTable, writtenTable } from './testing/permission-table/expected.js';
import { requestsFor } from './testing/permission-table/requests.js';
import { StateCouncils } from './testing/permission-table/state-councils.js';
import { stateStatements } from './testing/permission-table/states.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The reasons of a refusal that say: not in this state, or somebody else's turn. */
const ofState = new Set([
  'locked',
  'theme-locked',
  'wrong-state',
  'no-moderation',
  'wrong-stage',
  'not-theirs',
  'sealed',
  'used-in-locked-year',
]);

const theme = '/councils/{council}/assessments/{year}/themes/{theme}';

const versions = { model: '2024-05-statutory', from: '2023-07-consultation-draft', to: '2024-05-statutory' };

/** At once; more would only wait for each other. */
const askers = 6;

describe('the table of permissions', () => {
  let service: SpecService;
  let superuser: Client;
  let councils: StateCouncils;
  const table = expectedTable(writtenTable());
  const routes: { route: string; needs: string }[] = [];
  /** What was answered: `<route>` to `<role> in <state>` to `may`, `403`, `locked`, … */
  const answered = new Map<string, Map<string, string>>();

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    for (const [path, methods] of Object.entries(contractOf(service.app).paths))
      for (const [method, operation] of Object.entries(methods))
        routes.push({
          route: `${method.toUpperCase()} ${path.replace(/^\/api/, '')}`,
          needs: (operation as { 'x-permission'?: string })['x-permission'] ?? '',
        });
    councils = new StateCouncils(service, superuser);
    await councils.addPeople();
    for (const [state, statements] of Object.entries(stateStatements)) await councils.addCouncil(state, statements);
    // From here on nothing that is asked is done: the last statement of every act is its entry in the trail, and that is refused.
    // So each cell is asked with the newest revision and a whole body, and finds everything as the one before did.
    await superuser.query(`
      create function nothing_is_done() returns trigger language plpgsql as $$
        begin raise exception 'It would have been done.' using errcode = 'lock_not_available'; end $$;
      create trigger nothing_is_done before insert on audit_entry for each row execute function nothing_is_done();
    `);
    const told = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    await askAll();
    told.mockRestore();
  }, 600_000);
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const ofCouncils = (): string[] =>
    routes.map(({ route }) => route).filter((route) => route.includes(' /councils/{council}'));

  async function askAll(): Promise<void> {
    const cells = ofCouncils().flatMap((route) => {
      answered.set(route, new Map());
      return table.states.flatMap((state) => table.roles.map((role) => ({ route, role, state })));
    });
    const askNext = async (): Promise<void> => {
      for (let cell = cells.pop(); cell; cell = cells.pop())
        answered.get(cell.route)?.set(cellOf(cell.role, cell.state), await ask(cell));
    };
    await Promise.all(Array.from({ length: askers }, askNext));
  }

  /** Asks one endpoint as one role in one state. */
  async function ask({ route, role, state }: { route: string; role: string; state: string }): Promise<string> {
    const real = { theme: 'governance', ...versions, ...councils.real.get(state) };
    const { params, query = '', body, revision = 1, headers = {} } = requestsFor(real)[route] ?? {};
    const values: Record<string, string> = { ...real, ...params };
    const [method = '', path = ''] = route.split(' ');
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? name));
    const answer = await councils.as(role).ask<Problem>(method as Method, address + query, body, revision, headers);
    return outcome(answer.status, answer.body);
  }

  it('is written without mistakes, for the roles there are', () => {
    expect(table.mistakes).toEqual([]);
    expect(table.roles).toEqual(roles.map(({ key }) => key));
    expect(table.states).toEqual(Object.keys(stateStatements));
  });

  it('has a line for every route, and for no other', () => {
    expect([...table.routes.keys()].sort()).toEqual(routes.map(({ route }) => route).sort());
  });

  it('says which routes of no council are open to everybody, and which need a sign-in', () => {
    const outside = routes.filter(({ route }) => !ofCouncils().includes(route));
    expect(outside.map(({ route }) => [route, table.routes.get(route)?.outside])).toEqual(
      outside.map(({ route, needs }) => [route, needs.startsWith('none: ') ? 'everybody' : needs]),
    );
  });

  it('is what every endpoint answers to every role in every state', () => {
    expect([...answered.values()].reduce((sum, cells) => sum + cells.size, 0)).toBe(
      ofCouncils().length * table.roles.length * table.states.length,
    );
    expect(differences(table, answered)).toEqual([]);
  });

  it.each([
    [
      'a role that may not',
      /^(PATCH +\/councils\/\{council\} .*\| )administrator/m,
      '$1administrator auditor',
      'PATCH /councils/{council}, auditor in drafting: 403, not may',
    ],
    [
      'a role left out',
      /^(GET +\/councils\/\{council\}\/history .*\| )all/m,
      '$1writers',
      'GET /councils/{council}/history, auditor in drafting: may, not 403',
    ],
    [
      'a state that is locked',
      /^(PUT .*\/score .*)open/m,
      '$1always',
      `PUT ${theme}/score, theme-lead in sealed: locked, not may`,
    ],
    [
      'a state left out',
      /^(PUT .*\/score .*)open/m,
      '$1sealed',
      `PUT ${theme}/score, theme-lead in drafting: may, not locked or 404 or 403`,
    ],
    ['a route left out', /^PUT .*\/score .*$/m, '', `PUT ${theme}/score: nothing is written`],
  ])('would differ with %s', (_, line, wrong, difference) => {
    const changed = writtenTable().replace(line, wrong);
    expect(changed).not.toBe(writtenTable());
    expect(differences(expectedTable(changed), answered)).toContain(difference);
  });

  it.each([
    ['a role that is none', /administrator \| always/, 'king | always', 'king: '],
    ['nobody', /administrator \| always/, ' | always', 'nobody, or no state: '],
    ['a state that is none', /lead-officer \| open/, 'lead-officer | sometimes', 'sometimes: '],
  ])('would name a line that says %s', (_, line, wrong, mistake) => {
    const { mistakes } = expectedTable(writtenTable().replace(line, wrong));
    expect(mistakes.map((one) => one.slice(0, mistake.length))).toContain(mistake);
  });
});

/** What an answer says of the cell. */
function outcome(status: number, body: Problem): string {
  // 503 is the trigger's: all that could have refused it has let it through.
  if (status < 300 || status === 304 || status === 503) return 'may';
  if (status === 401 || status === 403 || status === 404) return String(status);
  const codes = (body.because ?? []).map(({ code }) => code);
  if (status === 409) return codes.some((code) => ofState.has(code)) ? 'locked' : 'may';
  // An import is compared with its preview after all that could refuse it.
  if (status === 412 && body.current?.['hash'] !== undefined) return 'may';
  // Asked badly: the state was never looked at.
  return `${status} ${body.detail} ${JSON.stringify(body.errors ?? '')}`;
}

/** Cells that were answered otherwise than is written. */
function differences(table: ExpectedTable, answered: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  return [...answered].flatMap(([route, cells]) => {
    const line = table.routes.get(route);
    if (!line) return [`${route}: nothing is written`];
    return [...cells].flatMap(([cell, found]) => {
      const wanted = line.allowed.has(cell)
        ? ['may']
        : line.named.has(cell.slice(0, cell.indexOf(' in ')))
          ? ['locked', '404', '403']
          : ['403'];
      return wanted.includes(found) ? [] : [`${route}, ${cell}: ${found}, not ${wanted.join(' or ')}`];
    });
  });
}
