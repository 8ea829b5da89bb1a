import { Injectable, inject } from '@angular/core';
import type { ModelDocument, OwnDraft } from '@best-value/model';
import { ApiClient, segment } from './api-client';
import type { ModelDraft, ModelDraftSummary, ModelSummary, PublishedOwnVersion } from './types';

/** Calls about versions of a council's own before their publication. */
@Injectable({ providedIn: 'root' })
export class OwnVersionApi {
  private readonly api = inject(ApiClient);

  async list(council: string, signal?: AbortSignal): Promise<ModelDraftSummary[]> {
    return (await this.api.call<{ items: ModelDraftSummary[] }>('GET', draftsAt(council), { signal })).items;
  }

  /** The versions that one of the council's own can be built on. */
  async bases(council: string, signal?: AbortSignal): Promise<ModelSummary[]> {
    const address = `/councils/${segment(council)}/models`;
    return (await this.api.call<{ items: ModelSummary[] }>('GET', address, { signal })).items;
  }

  async base(council: string, id: string, signal?: AbortSignal): Promise<ModelDocument> {
    const address = `/councils/${segment(council)}/models/${segment(id)}`;
    return (await this.api.call<{ document: ModelDocument }>('GET', address, { signal })).document;
  }

  begin(council: string, body: { base: string; title: string }): Promise<ModelDraft> {
    return this.api.call('POST', draftsAt(council), { body });
  }

  read(council: string, id: string, signal?: AbortSignal): Promise<ModelDraft> {
    return this.api.call('GET', draftAt(council, id), { signal });
  }

  change(council: string, id: string, revision: number, body: OwnDraft, keepalive = false): Promise<ModelDraft> {
    return this.api.call('PUT', draftAt(council, id), { revision, body, keepalive });
  }

  discard(council: string, { id, revision }: Pick<ModelDraft, 'id' | 'revision'>): Promise<null> {
    return this.api.call('DELETE', draftAt(council, id), { revision });
  }

  publish(council: string, { id, revision }: Pick<ModelDraft, 'id' | 'revision'>): Promise<PublishedOwnVersion> {
    return this.api.call('POST', `${draftAt(council, id)}/publish`, { revision, body: {} });
  }
}

function draftsAt(council: string): string {
  return `/councils/${segment(council)}/model-drafts`;
}

function draftAt(council: string, id: string): string {
  return `${draftsAt(council)}/${segment(id)}`;
}
