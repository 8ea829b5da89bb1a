import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { HttpException } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type Surroundings } from './app.module.js';
import { DefaultDenyGuard } from './http/default-deny.guard.js';
import { inputPipe } from './http/input.pipe.js';
import { serveContract } from './http/contract.js';
import { answerProblem, ProblemFilter } from './http/problem.filter.js';
import { mayChange } from './http/same-site.js';
import { serveWebApp } from './http/web-app.js';
import { NotHere } from './work/refusals.js';
import { Works } from './work/works.js';

/** The largest JSON body: a long narrative many times over. */
const bodyLimit = 1024 * 1024;

/** How the service is put together: the same for the real one and for every spec. */
export async function createApp(
  surroundings: Surroundings,
  options: { trustedProxies?: readonly string[]; webFolder?: string } = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    genReqId: () => randomUUID(),
    // Long enough for 50 MB over a slow line; headers must still arrive within a minute.
    requestTimeout: 900_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerProblem,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.in(surroundings), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  const fastify = app.getHttpAdapter().getInstance();
  // Bodies are JSON; uploads are a stream of bytes that an act reads itself. Anything else is 415.
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (!mayChange(request)) throw new HttpException('A page of another site may not change anything here.', 403);
    // PostgreSQL cannot store a NUL, so nothing has one in its name.
    if (request.url.split('?', 1)[0]?.includes('%00')) throw new NotHere();
  });
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'private, no-cache');
  });
  await app.register(cookie);
  await app.register(helmet, helmetOptions);
  await app.register(compress, { threshold: 1024, encodings: ['zstd', 'br', 'gzip'] });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalGuards(new DefaultDenyGuard(app.get(Reflector), app.get(Works)));
  await serveContract(app);
  if (options.webFolder) await serveWebApp(app, options.webFolder);
  return app;
}

const helmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'frame-ancestors': ["'none'"],
      'form-action': ["'self'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['angular', 'angular#bundler'],
    },
  },
  referrerPolicy: { policy: 'no-referrer' as const },
  crossOriginEmbedderPolicy: false,
  strictTransportSecurity: { maxAge: 63_072_000 },
};
