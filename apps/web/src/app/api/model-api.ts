import { Injectable, inject } from '@angular/core';
import type { ModelDocument } from '@best-value/model';
import { ApiClient, segment } from './api-client';
import type { ModelSummary, ModelView, VersionDifference } from './types';

/** Calls about versions of the themes and criteria: the service's, and in a council its own as well. */
@Injectable({ providedIn: 'root' })
export class ModelApi {
  private readonly api = inject(ApiClient);

  /** @param council null: the versions of the whole service */
  async list(council: string | null, signal?: AbortSignal): Promise<ModelSummary[]> {
    return (await this.api.call<{ items: ModelSummary[] }>('GET', at(council), { signal })).items;
  }

  /** @param council null: a version of the whole service */
  read(council: string | null, id: string, signal?: AbortSignal): Promise<Model> {
    return this.api.call('GET', `${at(council)}/${segment(id)}`, { signal });
  }

  compare(council: string, from: string, to: string, signal?: AbortSignal): Promise<VersionDifference> {
    return this.api.call('GET', `${at(council)}/${segment(from)}/compared-with/${segment(to)}`, { signal });
  }

  /** Address of the file of how two versions bear on each other. */
  crosswalkFile(council: string, from: string, to: string): string {
    return `/api${at(council)}/${segment(from)}/compared-with/${segment(to)}/crosswalk.json`;
  }
}

/** A version with the name of the one that it was built on. */
type Model = Omit<ModelView, 'document'> & { document: ModelDocument };

function at(council: string | null): string {
  return council === null ? '/models' : `/councils/${segment(council)}/models`;
}
