import { ApiProperty } from '@nestjs/swagger';
import type { ExportRow } from './export.store.js';
import type { ReportExportState } from './report-export.entity.js';

const whole = { type: 'integer', nullable: true } as const;
const words = { type: 'string', nullable: true } as const;

/** A PDF that was asked for. */
export class ExportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['waiting', 'rendering', 'done', 'failed'] }) state!: ReportExportState;
  @ApiProperty({ description: 'What is being done, in words' }) step!: string;
  @ApiProperty({ minimum: 0, maximum: 1 }) progress!: number;
  @ApiProperty(whole) pages!: number | null;
  @ApiProperty(whole) bytes!: number | null;
  @ApiProperty({ ...words, description: 'Of the file' }) sha256!: string | null;
  @ApiProperty({ ...words, description: 'Why it failed' }) because!: string | null;
  @ApiProperty({ description: 'Drafts carry a watermark' }) draft!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class ExportsView {
  @ApiProperty({ type: [ExportView] }) items!: ExportView[];
}

/** Rendering tells how it goes several times a second; silence for this long means the process that did it is gone. */
const silentForMs = 3 * 60 * 1000;

export function toExportView(row: ExportRow, now: Date): ExportView {
  const { id, step, progress, pages, bytes, sha256, draft } = row;
  const lost =
    (row.state === 'waiting' || row.state === 'rendering') && now.getTime() - row.updatedAt.getTime() > silentForMs;
  return {
    id,
    step,
    progress,
    pages,
    bytes,
    sha256,
    draft,
    state: lost ? 'failed' : row.state,
    because: lost ? 'The service was stopped while it made this PDF. Make it again.' : row.because,
    createdAt: row.createdAt.toISOString(),
  };
}
