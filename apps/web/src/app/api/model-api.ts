import { Injectable, inject } from '@angular/core';
import type { ModelDocument } from '@best-value/model';
import { ApiClient, segment } from './api-client';
import type { ModelSummary } from './types';

/** Calls about the published versions of the themes and criteria. */
@Injectable({ providedIn: 'root' })
export class ModelApi {
  private readonly api = inject(ApiClient);

  async list(signal?: AbortSignal): Promise<ModelSummary[]> {
    return (await this.api.call<{ items: ModelSummary[] }>('GET', '/models', { signal })).items;
  }

  read(id: string, signal?: AbortSignal): Promise<{ hash: string; document: ModelDocument }> {
    return this.api.call('GET', `/models/${segment(id)}`, { signal });
  }
}
