import { Injectable } from '@nestjs/common';
import { SealedEditions } from '../../seal/read-seals/sealed-editions.js';
import type { Caller } from '../../work/caller.js';
import { AppendixSources } from '../source/appendix-sources.js';
import { openTo, type PackAudience, type PackReading } from './pack-reading.js';

/** Reads what a pack is made of: the year as it is, or as it was sealed. */
@Injectable()
export class PackReader {
  constructor(
    private readonly sources: AppendixSources,
    private readonly editions: SealedEditions,
  ) {}

  /** @param year `2026/27` @throws NotHere, Refused when the caller is to score a theme blind first */
  async read(caller: Caller, year: string, audience: PackAudience): Promise<PackReading> {
    const { assessmentId, source, edition } = await this.sources.read(caller, year);
    const { name, slug } = source.council;
    const whole = { assessmentId, audience, year, edition };
    if (source.state !== 'sealed')
      return { ...whole, council: { name, slug }, asAt: source.asAt, source: openTo(audience, source), sealed: null };
    const sealed = await this.editions.forPack(caller, year, edition, audience);
    const { council, asAt } = sealed.source;
    return { ...whole, council: { name: council.name, slug: council.slug }, asAt, source: sealed.source, sealed };
  }
}
