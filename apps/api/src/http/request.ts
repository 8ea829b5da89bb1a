import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller, SignedIn } from '../work/caller.js';
import { NotHere, NotSignedIn } from '../work/refusals.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard. */
    signedIn?: SignedIn;
    /** Set by the guard on routes of a council. */
    caller?: Caller;
  }
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The caller inside the council of the address. */
export const TheCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = requestOf(context);
  if (!caller) throw new NotHere();
  return caller;
});

/** The signed-in person, on routes outside a council. */
export const ThePerson = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = requestOf(context);
  if (!signedIn) throw new NotSignedIn();
  return signedIn;
});
