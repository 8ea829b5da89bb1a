import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import type { EvidenceInList, EvidenceKind, EvidenceUse, EvidenceView, Page, UploadedFile } from './types';
import { sendFile } from './upload';

/** What can be written of an evidence item; the rest is made by the server. */
export type EvidenceInput = Omit<
  EvidenceView,
  'id' | 'kind' | 'grade' | 'file' | 'revision' | 'updatedAt' | 'updatedBy' | 'removedAt'
> & { grade: string | null; fileId?: string };

/** What the library can be searched and sorted by. */
export interface EvidenceQuery {
  search?: string;
  kind?: string;
  level?: string;
  theme?: string;
  year?: string;
  used?: string;
  sort?: string;
  /** As it stands in an address. */
  page?: number | string;
  size?: number;
}

/** Calls about the council's evidence library. */
@Injectable({ providedIn: 'root' })
export class EvidenceApi {
  private readonly api = inject(ApiClient);

  list(council: string, query: EvidenceQuery, signal?: AbortSignal): Promise<Page<EvidenceInList>> {
    return this.api.call('GET', at(council), { query: { ...query }, signal });
  }

  read(council: string, id: string, signal?: AbortSignal): Promise<EvidenceView> {
    return this.api.call('GET', `${at(council)}/${segment(id)}`, { signal });
  }

  add(council: string, kind: EvidenceKind, input: EvidenceInput): Promise<EvidenceView> {
    return this.api.call('POST', at(council), { body: { kind, ...input } });
  }

  change(council: string, id: string, revision: number, input: Partial<EvidenceInput>): Promise<EvidenceView> {
    return this.api.call('PATCH', `${at(council)}/${segment(id)}`, { revision, body: input });
  }

  async uses(council: string, id: string, signal?: AbortSignal): Promise<EvidenceUse[]> {
    const path = `${at(council)}/${segment(id)}/uses`;
    return (await this.api.call<{ items: EvidenceUse[] }>('GET', path, { signal })).items;
  }

  /** @param evenIfUsed said by a person who was shown where the item is used */
  remove(council: string, item: EvidenceView, evenIfUsed: boolean): Promise<null> {
    return this.api.call('DELETE', `${at(council)}/${segment(item.id)}`, {
      revision: item.revision,
      query: { evenIfUsed: evenIfUsed || null },
    });
  }

  restore(council: string, id: string): Promise<EvidenceView> {
    return this.api.call('POST', `${at(council)}/${segment(id)}/restore`, { body: {} });
  }

  upload(council: string, file: File, progress: (share: number) => void, signal: AbortSignal): Promise<UploadedFile> {
    return sendFile(`${at(council)}/uploads`, file, { progress, signal });
  }

  /** The address a browser downloads the file from. */
  fileAddress(council: string, id: string): string {
    return `/api${at(council)}/${segment(id)}/file`;
  }
}

function at(council: string): string {
  return `/councils/${segment(council)}/evidence`;
}
