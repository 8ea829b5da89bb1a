import { ApiProperty } from '@nestjs/swagger';
import type { LinkCheckRow } from './link-check-rows.js';

export const linkCheckStates = ['running', 'done', 'stopped'] as const;
export type LinkCheckState = (typeof linkCheckStates)[number];

/** A check of the links of a year. What is wrong with a link stands among the problems. */
export class LinkCheckView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: linkCheckStates, description: 'stopped: the service was stopped before it was done' })
  state!: LinkCheckState;
  @ApiProperty({ type: 'integer', description: 'Links that are opened' }) total!: number;
  @ApiProperty({ type: 'integer', description: 'How many of them have been' }) done!: number;
  @ApiProperty({ type: 'integer', description: 'How many of those led somewhere' }) working!: number;
  @ApiProperty({ type: 'integer', description: 'Links that were more than one check opens' }) leftOut!: number;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({ type: 'string', nullable: true }) askedBy!: string | null;
}

/** The newest check of a year's links, and whether there can be another. */
export class LinkChecksView {
  @ApiProperty({ description: 'Whether this service may reach other sites' }) allowed!: boolean;
  @ApiProperty({ type: LinkCheckView, nullable: true }) latest!: LinkCheckView | null;
}

/** A link takes half a minute at most; silence for this long means that the process that tried them is gone. */
const silentForMs = 2 * 60 * 1000;

export function isRunning({ done, total, alive_at }: LinkCheckRow, now: Date): boolean {
  return done < total && now.getTime() - alive_at.getTime() <= silentForMs;
}

export function toLinkCheckView(row: LinkCheckRow, now: Date): LinkCheckView {
  const { id, total, done, working, left_out, asked_at, asked_by_name } = row;
  const state = done >= total ? 'done' : isRunning(row, now) ? 'running' : 'stopped';
  return {
    id,
    state,
    total,
    done,
    working,
    leftOut: left_out,
    askedAt: asked_at.toISOString(),
    askedBy: asked_by_name,
  };
}
