import { applyDecorators, createParamDecorator, type ExecutionContext, HttpException } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BadInput } from '../work/refusals.js';
import { ProblemView } from './problem.view.js';

/** The revision named by an `If-Match: "7"` header. */
export function revisionOf(header: string | undefined): number {
  if (header === undefined) throw new HttpException('Say which revision you are changing, in an If-Match header.', 428);
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
  if (!match)
    throw new BadInput([{ field: 'If-Match', message: 'The If-Match header must be a revision number in quotes' }]);
  return Number(match[1]);
}

/** The revision the caller last saw; 428 when the header is missing. */
export const Revision = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  revisionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Documents that a route changes something that may have moved on. */
export function ChangesRevision(): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'The revision last seen, in quotes: "7"' }),
    ApiResponse({ status: 412, description: 'Someone else changed it: the newest is in `current`', type: ProblemView }),
    ApiResponse({ status: 428, description: 'The If-Match header is missing', type: ProblemView }),
  );
}
