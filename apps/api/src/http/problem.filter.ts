import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { BadInput, NotAllowed, NotHere, NotSignedIn, Refused, Stale, TooManyTries } from '../work/refusals.js';
import type { ProblemView } from './problem.view.js';

type Problem = Omit<ProblemView, 'type'> & { kind: string };

/** The one place where a failure becomes an answer: application/problem+json in plain English, never a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    answerProblem(error, request, reply);
  }
}

/** Also for what fails before any route is found, such as an address that cannot be read. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { kind, ...rest } = problemOf(error);
  if (rest.status >= 500) logFailure(request, error);
  if (error instanceof TooManyTries) void reply.header('retry-after', String(error.retryAfterSeconds));
  if (rest.status === 503) void reply.header('retry-after', '5');
  void reply
    .code(rest.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ type: `/problems/${kind}`, ...rest } satisfies ProblemView));
}

function problemOf(error: unknown): Problem {
  if (error instanceof BadInput) {
    return {
      kind: 'bad-input',
      title: 'There is a problem with what you entered',
      status: 400,
      detail: error.message,
      errors: [...error.errors],
    };
  }
  if (error instanceof NotSignedIn)
    return { kind: 'not-signed-in', title: 'You are not signed in', status: 401, detail: error.message };
  if (error instanceof NotAllowed)
    return { kind: 'not-allowed', title: 'You cannot do this', status: 403, detail: error.message };
  if (error instanceof NotHere) return { kind: 'not-here', title: 'Not found', status: 404, detail: error.message };
  if (error instanceof Refused) {
    return {
      kind: 'refused',
      title: 'This cannot be done yet',
      status: 409,
      detail: error.message,
      because: [...error.because],
    };
  }
  if (error instanceof Stale) {
    const { current, changedBy, changedAt } = error;
    return {
      kind: 'stale',
      title: 'Someone else has changed this',
      status: 412,
      detail: error.message,
      current,
      changedBy,
      changedAt,
    };
  }
  if (error instanceof TooManyTries)
    return { kind: 'too-many-tries', title: 'Too many tries', status: 429, detail: error.message };
  return problemOfLibrary(error);
}

/** Errors of Nest, Fastify and the database driver. */
function problemOfLibrary(error: unknown): Problem {
  if (error instanceof HttpException) {
    const status = error.getStatus();
    if (status === 404)
      return { kind: 'not-here', title: 'Not found', status, detail: 'There is nothing at this address.' };
    return {
      kind: `http-${status}`,
      title: titles[status] ?? 'The request was refused',
      status,
      detail: error.message,
    };
  }
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return {
      kind: `http-${statusCode}`,
      title: titles[statusCode] ?? 'The request was refused',
      status: statusCode,
      detail:
        code === 'FST_ERR_BAD_URL'
          ? 'The address holds a % that stands for nothing. Check it, or start from the first page.'
          : (details[statusCode] ?? 'The request could not be read.'),
    };
  }
  if (isUnreachable(error, code)) {
    return {
      kind: 'unavailable',
      title: 'The service is busy',
      status: 503,
      detail: 'The database did not answer in time. Nothing was saved: try again in a moment.',
    };
  }
  return {
    kind: 'failure',
    title: 'Something went wrong',
    status: 500,
    detail: 'Something went wrong on our side. Nothing was saved: try again in a moment.',
  };
}

const titles: Record<number, string> = {
  400: 'The request could not be read',
  403: 'This request came from another site',
  413: 'That is too large',
  415: 'That kind of content is not accepted here',
  428: 'Say which revision you are changing',
};
const details: Record<number, string> = {
  400: 'The request is not valid JSON.',
  413: 'What you sent is larger than this address accepts.',
  415: 'Send application/json, or application/octet-stream for an upload.',
};

/** Refused, reset, timed out, starting up or shutting down: worth another try, unlike a fault of ours. */
const unreachableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P03',
  '57014',
  '55P03',
  '53300',
  '40001',
  '40P01',
]);

function isUnreachable(error: unknown, code: unknown): boolean {
  const inner =
    error instanceof QueryFailedError ? (error.driverError as { code?: unknown; message?: string }) : undefined;
  const words = `${error instanceof Error ? error.message : ''} ${inner?.message ?? ''}`;
  return (
    [code, inner?.code].some((one) => typeof one === 'string' && unreachableCodes.has(one)) ||
    /timeout|Connection terminated|not queryable/i.test(words)
  );
}

/** One line of JSON to standard error: what failed, where, and the stack, never a body or a cookie. */
function logFailure(request: FastifyRequest, error: unknown): void {
  const line = {
    at: new Date().toISOString(),
    request: request.id,
    method: request.method,
    route: request.routeOptions.url,
    error: error instanceof Error ? error.stack : String(error),
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
