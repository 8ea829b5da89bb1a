import { Injectable, inject } from '@angular/core';
import type { ModelDocument } from '@best-value/model';
import { ApiClient, segment } from './api-client';
import type {
  GuidanceImportOptions,
  GuidancePreview,
  ImportedVersion,
  RelationOfVersions,
  VersionRelation,
} from './types';
import { sendFile, type SendOptions } from './upload';

/** What somebody says of a page where it does not say it itself. */
export interface SaidOfPage {
  title: string;
  address: string;
  /** YYYY-MM-DD. */
  published: string | null;
}

/** A page that is brought in: its bytes, or where it is fetched from. */
export type SentPage = { file: File; said: SaidOfPage } | { address: string };

/** Calls about the guidance's own text: bringing it in, and relating versions to each other. */
@Injectable({ providedIn: 'root' })
export class GuidanceApi {
  private readonly api = inject(ApiClient);

  options(council: string, signal?: AbortSignal): Promise<GuidanceImportOptions> {
    return this.api.call('GET', imports(council), { signal });
  }

  /** What bringing the page in would make; nothing is saved. */
  preview(council: string, page: SentPage, options: SendOptions): Promise<GuidancePreview> {
    if ('address' in page)
      return this.api.call('POST', `${imports(council)}/by-address/preview`, {
        body: { address: page.address },
        signal: options.signal,
        timeLimitMs: TIME_LIMIT_MS,
      });
    return sendFile(`${imports(council)}/preview${queryOf(page.said)}`, page.file, options);
  }

  /** Makes exactly the version that the preview with this hash named. */
  bring(council: string, page: SentPage, hash: string, options: SendOptions): Promise<ImportedVersion> {
    if ('address' in page)
      return this.api.call('POST', `${imports(council)}/by-address`, {
        body: { address: page.address },
        match: hash,
        signal: options.signal,
        timeLimitMs: TIME_LIMIT_MS,
      });
    return sendFile(`${imports(council)}${queryOf(page.said)}`, page.file, { ...options, match: hash });
  }

  relation(council: string, from: string, to: string, signal?: AbortSignal): Promise<VersionRelation> {
    return this.api.call('GET', relating(council, from, to), { signal });
  }

  relate(
    council: string,
    from: string,
    to: string,
    relations: readonly RelationOfVersions[],
    revision: number,
  ): Promise<VersionRelation> {
    return this.api.call('PUT', relating(council, from, to), { body: { relations }, revision });
  }

  model(council: string, id: string, signal?: AbortSignal): Promise<{ hash: string; document: ModelDocument }> {
    return this.api.call('GET', `/councils/${segment(council)}/models/${segment(id)}`, { signal });
  }
}

/** The service itself waits for the other site. */
const TIME_LIMIT_MS = 40_000;

function imports(council: string): string {
  return `/councils/${segment(council)}/guidance-imports`;
}

function relating(council: string, from: string, to: string): string {
  return `/councils/${segment(council)}/models/${segment(from)}/crosswalk-to/${segment(to)}`;
}

function queryOf({ title, address, published }: SaidOfPage): string {
  const said = new URLSearchParams();
  if (title.trim() !== '') said.set('title', title.trim());
  if (address.trim() !== '') said.set('address', address.trim());
  if (published !== null && published !== '') said.set('published', published);
  return said.size === 0 ? '' : `?${said}`;
}
