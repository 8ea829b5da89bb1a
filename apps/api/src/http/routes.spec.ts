import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Client } from 'pg';
import { permissions, permissionsOf } from '../council/roles.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import { Works } from '../work/works.js';
import { contractOf } from './contract.js';
import { DefaultDenyGuard } from './default-deny.guard.js';
import { NeedsSignIn } from './permission.js';
import { ProblemFilter } from './problem.filter.js';

/** Routes that anybody may use: each is safe for the reason its decorator gives, and none is of a council. */
const openToAll = [
  'GET /health/live',
  'GET /health/ready',
  'GET /password-links/{token}',
  'GET /published/{council}/{year}',
  'GET /published/{council}/{year}/{edition}',
  'GET /published/{council}/{year}/{edition}/bundle',
  'GET /published/{council}/{year}/{edition}/pdf',
  'GET /seals/{seal}',
  'GET /session',
  'POST /password-links',
  'POST /password-links/{token}',
  'POST /session',
];

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Route {
  method: Method;
  /** After /api, with its parameters in braces. */
  path: string;
  /** As its decorator has written it into the contract. */
  needs: string | undefined;
}

/** Every route of the contract. */
function routesOf(contract: OpenAPIObject): Route[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Method,
      path: path.replace(/^\/api/, ''),
      needs: (operation as { 'x-permission'?: string })['x-permission'],
    })),
  );
}

const nameOf = (route: Route): string => `${route.method} ${route.path}`;
const ofCouncil = (route: Route): boolean => route.path.startsWith('/councils/{council}');
/** The permissions of which a route needs one. */
const anyOf = (needs: string | undefined): string[] => (needs ?? '').split(' or ');
const isOpen = (route: Route): boolean => route.needs?.startsWith('none: ') ?? false;

/** Routes that do not say who may use them, or say something that fits their address badly. */
function unclear(routes: readonly Route[]): string[] {
  const clear = ({ needs, ...route }: Route): boolean => {
    if (needs === undefined) return false;
    return ofCouncil({ needs, ...route })
      ? anyOf(needs).every((one) => one in permissions)
      : needs === 'signed in' || /^none: .{10,}/.test(needs);
  };
  return routes.filter((route) => !clear(route)).map(nameOf);
}

describe('the routes of the contract', () => {
  let service: SpecService;
  let superuser: Client;
  let routes: Route[];
  let lead: Browser;
  let reader: Browser;
  let elsewhere: Browser;
  let nowhere: Browser;
  /** What stands for a parameter: a real object of council A wherever it has one. */
  const real: Record<string, string> = {
    year: '2026-27',
    theme: 'governance',
    token: 'no-such-token',
    id: '2024-05-statutory',
    model: '2024-05-statutory',
    from: '2023-07-consultation-draft',
    to: '2024-05-statutory',
  };

  beforeAll(async () => {
    service = await SpecService.start();
    routes = routesOf(contractOf(service.app));
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();

    const council = await service.council('northford');
    const leading = await service.person(council, 'lead', ['lead-officer', 'administrator']);
    lead = leading.browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    const year = { year: '2026/27', modelId: '2024-05-statutory', dates: {} };
    await lead.ask('POST', '/assessments', { ...year, leadId: leading.id });
    const action = await lead.ask<{ id: string }>('POST', '/assessments/2026-27/follow-on-actions', {
      title: 'Mend the roof',
      themeKey: 'governance',
    });
    const evidence = await lead.ask<{ id: string }>('POST', '/evidence', {
      kind: 'statement',
      title: 'Mended',
      statement: 'It no longer leaks.',
    });
    Object.assign(real, { person: leading.id, followOnAction: action.body.id, evidence: evidence.body.id });

    const other = await service.council('southmere');
    const there = await service.person(other, 'lead', ['lead-officer', 'administrator']);
    elsewhere = there.browser;
    await elsewhere.ask('POST', '/assessments', { ...year, leadId: there.id });
    const leaver = await service.person(other, 'leaver', ['reader']);
    expect((await elsewhere.ask('DELETE', `/people/${leaver.id}`, undefined, 1)).status).toBe(204);
    // Their sign-in has ended; nothing keeps them from signing in again, to nothing.
    nowhere = await service.signIn(leaver.email);
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  /** Asks a route of a council, as if revision 1 had been seen. */
  const ask = (who: Browser, council: string, route: Route) => {
    const address = route.path
      .replace('/councils/{council}', '')
      .replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(real[name] ?? '7d444840-9dc0-41d1-b245-5ffdce74fad2'),
      );
    return who.in(council).ask(route.method, address, undefined, 1);
  };
  const answers = async (who: Browser, council: string, asked: readonly Route[]): Promise<[string, number][]> => {
    const all: [string, number][] = [];
    for (const route of asked) all.push([nameOf(route), (await ask(who, council, route)).status]);
    return all;
  };
  const allAre = (status: number, asked: readonly Route[]): [string, number][] =>
    asked.map((route) => [nameOf(route), status]);
  const changes = async (): Promise<object[]> =>
    (await superuser.query('select council_id, number from audit_head order by council_id')).rows as object[];

  it('all say who may use them', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(unclear(routes)).toEqual([]);
  });

  it('are open to everybody only where that is agreed', () => {
    expect(routes.filter(isOpen).map(nameOf).sort()).toEqual([...openToAll].sort());
  });

  it('answer 401 to everyone who is not signed in', async () => {
    const closed = routes.filter((route) => !isOpen(route));
    const statuses: [string, number][] = [];
    for (const route of closed) {
      const address = route.path
        .replace('{council}', 'northford')
        .replace(/\{(\w+)\}/g, (_, name: string) => real[name] ?? '1');
      statuses.push([nameOf(route), (await service.nobody.ask(route.method, address, undefined, 1)).status]);
    }
    expect(statuses).toEqual(allAre(401, closed));
  });

  it.each([
    ['a person of another council', () => elsewhere],
    ['someone who belongs to no council', () => nowhere],
  ])('are not there for %s', async (_, who) => {
    const before = await changes();
    const asked = routes.filter(ofCouncil);
    expect(await answers(who(), 'northford', asked)).toEqual(allAre(404, asked));
    expect(await answers(who(), 'no-such-council', asked)).toEqual(allAre(404, asked));
    expect(await changes()).toEqual(before);
  });

  it('give a council nothing of another’s, whose ids it knows', async () => {
    const before = await changes();
    const byId = routes.filter((route) => /\{(person|followOnAction|evidence)\}/.test(route.path));
    expect(byId.length).toBeGreaterThan(8);
    for (const route of byId) {
      const { status, body } = await ask(elsewhere, 'southmere', route);
      // A body that is missing may be found wanting before the object is looked for.
      expect([nameOf(route), status]).toEqual([
        nameOf(route),
        ['POST', 'PUT', 'PATCH'].includes(route.method) && status === 400 ? 400 : 404,
      ]);
      expect(JSON.stringify(body)).not.toMatch(/Mend the roof|Mended|northford/i);
    }
    expect(await changes()).toEqual(before);
  });

  it('are there for those who belong: the addresses asked above are real', async () => {
    const asked = routes.filter((route) => route.method === 'GET' && /\{(followOnAction|evidence)\}$/.test(route.path));
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(await answers(lead, 'northford', asked)).toEqual(allAre(200, asked));
  });

  it('answer 403 to a member whose roles do not allow it', async () => {
    const may = permissionsOf(['reader']);
    const forbidden = routes.filter(
      (route) => ofCouncil(route) && !anyOf(route.needs).some((one) => (may as ReadonlySet<string>).has(one)),
    );
    expect(forbidden.length).toBeGreaterThan(20);
    expect(await answers(reader, 'northford', forbidden)).toEqual(allAre(403, forbidden));
  });
});

@Controller('councils/:council/forgotten')
class ForgottenController {
  @Get()
  nobodyThoughtOfIt(): string {
    return 'a secret';
  }

  @Get('wrong')
  @NeedsSignIn()
  notOfTheCouncil(): string {
    return 'a secret';
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

describe('a route that does not say who may use it', () => {
  let service: SpecService;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    service = await SpecService.start();
    app = await NestFactory.create<NestFastifyApplication>(ForgottenModule, new FastifyAdapter(), { logger: false });
    app.useGlobalFilters(new ProblemFilter());
    app.useGlobalGuards(new DefaultDenyGuard(app.get(Reflector), service.app.get(Works)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await service.stop();
  });

  it('is refused to everyone', async () => {
    const answer = await app.inject({ method: 'GET', url: '/councils/northford/forgotten' });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).not.toContain('a secret');
  });

  it('is found in the contract, like one of a council that asks for no permission', () => {
    expect(unclear(routesOf(contractOf(app)))).toEqual([
      'GET /councils/{council}/forgotten',
      'GET /councils/{council}/forgotten/wrong',
    ]);
  });
});
