import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiResponse } from '@nestjs/swagger';
import type { Permission } from '../council/roles.js';
import { ProblemView } from './problem.view.js';

/** What a route asks of its caller. A route that says nothing is refused to everyone and fails the contract spec. */
export type RouteNeeds =
  { kind: 'permission'; anyOf: readonly Permission[] } | { kind: 'sign-in' } | { kind: 'nothing'; because: string };

export const routeNeedsKey = 'best-value:needs';

const problem = (status: number, description: string): MethodDecorator & ClassDecorator =>
  ApiResponse({ status, description, type: ProblemView });

/**
 * Only for members of the council in the address whose roles give one of these permissions; strangers get 404. Where several are
 * named, the act's own rules say which of them is needed when.
 */
export function Needs(...anyOf: [Permission, ...Permission[]]): MethodDecorator {
  const named = anyOf.join(' or ');
  return applyDecorators(
    SetMetadata(routeNeedsKey, { kind: 'permission', anyOf } satisfies RouteNeeds),
    ApiExtension('x-permission', named),
    problem(400, 'Something in the request is wrong; each field is named'),
    problem(401, 'Not signed in'),
    problem(403, `Needs the permission ${named}`),
    problem(404, 'Not found, or another council’s'),
  );
}

/** For anyone who is signed in. */
export function NeedsSignIn(): MethodDecorator {
  return applyDecorators(
    SetMetadata(routeNeedsKey, { kind: 'sign-in' } satisfies RouteNeeds),
    ApiExtension('x-permission', 'signed in'),
    problem(401, 'Not signed in'),
  );
}

/** For everybody, with the reason why that is safe. */
export function OpenToAll(because: string): MethodDecorator {
  return applyDecorators(
    SetMetadata(routeNeedsKey, { kind: 'nothing', because } satisfies RouteNeeds),
    ApiExtension('x-permission', `none: ${because}`),
  );
}
