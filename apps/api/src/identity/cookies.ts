import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie, sessionSeconds } from '../http/session-cookie.js';
import { BadInput } from '../work/refusals.js';

const attributes = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** Hands the session's token to the browser. */
export function setSessionCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(sessionCookie, token, { ...attributes, maxAge: sessionSeconds });
}

/** Takes the cookie away. */
export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, attributes);
}

/** A browser keeps a Secure cookie only over https or from this very machine: say so, rather than fail to sign in without a word. */
export function refuseWithoutHttps(request: Pick<FastifyRequest, 'protocol' | 'hostname'>): void {
  if (
    request.protocol === 'https' ||
    /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(request.hostname.replace(/:\d+$/, ''))
  )
    return;
  throw new BadInput([{ field: 'email', message: 'Signing in needs https: open this service by its https address' }]);
}
