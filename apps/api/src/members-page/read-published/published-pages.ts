import type { SealedBundle } from '@best-value/model';
import { Injectable } from '@nestjs/common';
import { type SealedPdf, SealedEditions } from '../../seal/read-seals/sealed-editions.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { type MembersPageRow, membersPageStatement } from '../members-page.store.js';
import type { PublishedView } from './published.view.js';

/** A year that everybody may read. */
interface OpenYear {
  /** The service itself, in the council: whoever asks belongs to none. */
  caller: Caller;
  newest: number;
}

/**
 * What everybody may read: the public document, PDF and bundle of a sealed edition, while the council has its year open. A council that
 * is not known, a year that is not there and one that is closed are answered alike.
 */
@Injectable()
export class PublishedPages {
  constructor(
    private readonly works: Works,
    private readonly editions: SealedEditions,
  ) {}

  /** @param year `2026/27` @param edition the newest when it is null @throws NotHere */
  async read(council: string, year: string, edition: number | null): Promise<PublishedView> {
    const { caller, newest } = await this.openYear(council, year);
    const sealed = await this.editions.read(caller, year, edition ?? newest);
    const { bytes, pages, sha256 } = sealed.pdf;
    return {
      edition: sealed.edition,
      newest,
      seal: sealed.seal,
      sealedAt: sealed.sealedAt,
      reason: sealed.reason,
      pdf: { bytes, pages, sha256 },
      document: sealed.document,
    };
  }

  /** @throws NotHere */
  async pdf(council: string, year: string, edition: number): Promise<SealedPdf> {
    const { caller } = await this.openYear(council, year);
    return this.editions.pdf(caller, year, edition);
  }

  /** The public bundle. @throws NotHere */
  async bundle(council: string, year: string, edition: number): Promise<SealedBundle> {
    const { caller } = await this.openYear(council, year);
    return this.editions.bundle(caller, year, edition, 'public');
  }

  private async openYear(council: string, year: string): Promise<OpenYear> {
    const caller = await this.works.operatorOf(council);
    if (!caller) throw new NotHere();
    const [[page]] = await this.works.read<[MembersPageRow]>(caller, [membersPageStatement(caller.councilId, year)]);
    if (!page?.openedAt || page.newest === null) throw new NotHere();
    return { caller, newest: page.newest };
  }
}
