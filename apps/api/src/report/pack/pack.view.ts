import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { WithheldView } from '../check-report/check-report.view.js';
import type { PackRow } from './pack.store.js';
import { type PackAudience, packAudiences } from './pack-reading.js';
import type { PackState } from './report-pack.entity.js';

const words = { type: 'string', nullable: true } as const;

export class AskForPackDto {
  @ApiProperty({ enum: packAudiences })
  @IsIn(packAudiences, { message: 'Choose the public or the restricted pack' })
  audience!: PackAudience;
}

export class PackFileView {
  @ApiProperty() fileName!: string;
  @ApiProperty() mediaType!: string;
  @ApiProperty({ type: 'integer' }) bytes!: number;
  @ApiProperty({ description: 'Of the file' }) sha256!: string;
  @ApiProperty({ description: 'Of what it says, in any format' }) contentHash!: string;
}

/** A pack that was asked for. */
export class PackView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: packAudiences }) audience!: PackAudience;
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ ...words, description: 'Of the sealed edition in it; null for a draft' }) seal!: string | null;
  @ApiProperty({ enum: ['waiting', 'making', 'done', 'failed'] }) state!: PackState;
  @ApiProperty({ description: 'What is being done, in words' }) step!: string;
  @ApiProperty({ minimum: 0, maximum: 1 }) progress!: number;
  @ApiProperty({ description: 'Of the ZIP' }) fileName!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the ZIP' }) bytes!: number | null;
  @ApiProperty({ ...words, description: 'Of the ZIP, by which it is downloaded again' }) sha256!: string | null;
  @ApiProperty({ type: [PackFileView], description: 'What is in it beside its manifest' }) files!: PackFileView[];
  @ApiProperty({ ...words, description: 'Why it failed' }) because!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ ...words, description: 'Whoever asked for it first' }) createdBy!: string | null;
}

export class PacksView {
  @ApiProperty({ type: [PackView] }) items!: PackView[];
}

/** What each pack leaves out, as far as the reader may know of it. */
export class HeldBackView {
  @ApiProperty({ type: [WithheldView] }) public!: WithheldView[];
  @ApiProperty({ type: [WithheldView], description: 'What is confidential' }) restricted!: WithheldView[];
}

export function toPackView(row: PackRow): PackView {
  const { id, audience, edition, seal, state, step, progress, fileName, bytes, sha256, files, because, createdBy } =
    row;
  return {
    id,
    audience,
    edition,
    seal,
    state,
    step,
    progress,
    fileName,
    bytes,
    sha256,
    files: [...files],
    because,
    createdAt: row.createdAt.toISOString(),
    createdBy,
  };
}
