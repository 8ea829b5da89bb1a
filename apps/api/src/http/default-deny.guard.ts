import { createHash } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { NotAllowed, NotHere, NotSignedIn } from '../work/refusals.js';
import { Works } from '../work/works.js';
import { permissions } from '../council/roles.js';
import { type RouteNeeds, routeNeedsKey } from './permission.js';
import { sessionCookie } from './session-cookie.js';

/** Refuses every route that does not say what it needs, and everyone who does not have it. */
@Injectable()
export class DefaultDenyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly works: Works,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needs = this.reflector.get<RouteNeeds | undefined>(routeNeedsKey, context.getHandler());
    if (!needs) throw new NotAllowed('This address does not say who may use it, so nobody may.');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = request.cookies[sessionCookie];
    if (needs.kind === 'nothing' && token === undefined) return true;

    const slug = needs.kind === 'permission' ? ((request.params as { council?: string }).council ?? '') : null;
    const known =
      token === undefined ? null : await this.works.whoIs(createHash('sha256').update(token).digest(), slug);
    if (known) request.signedIn = known.person;
    if (needs.kind === 'nothing') return true;
    if (!known)
      throw new NotSignedIn(
        token === undefined ? 'Sign in to continue.' : 'Your sign-in has ended. Sign in again to continue.',
      );
    if (needs.kind === 'sign-in') return true;
    // A stranger learns nothing: a council that is not theirs and one that does not exist answer alike.
    if (!known.caller) throw new NotHere();
    const { caller } = known;
    if (!needs.anyOf.some((permission) => caller.permissions.has(permission))) {
      const wanted = needs.anyOf.map((permission) => permissions[permission]).join(', or ');
      throw new NotAllowed(`Your roles at ${caller.councilName} do not let you ${wanted}.`);
    }
    request.caller = caller;
    return true;
  }
}
