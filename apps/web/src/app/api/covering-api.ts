import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { CoveringAnswer, CoveringReportView, CoveringSummary } from './types';

/** What a covering report is written for. */
export type CoveringAbout = Pick<CoveringSummary, 'title' | 'body' | 'meetsOn'>;
/** What can be written in one of its fields. */
export type CoveringInput = Omit<CoveringAnswer, 'key' | 'revision' | 'hidden'>;

/** Calls about the covering reports of one year. */
@Injectable({ providedIn: 'root' })
export class CoveringApi {
  private readonly api = inject(ApiClient);

  async list(place: AssessmentPlace, query: { removed?: 'true' }, signal?: AbortSignal): Promise<CoveringSummary[]> {
    const { items } = await this.api.call<{ items: CoveringSummary[] }>('GET', listAt(place), { query, signal });
    return items;
  }

  add(
    place: AssessmentPlace,
    input: { form: string } & Pick<CoveringAbout, 'body' | 'meetsOn'>,
  ): Promise<CoveringSummary> {
    return this.api.call('POST', listAt(place), { body: input });
  }

  read(place: AssessmentPlace, id: string, signal?: AbortSignal): Promise<CoveringReportView> {
    return this.api.call('GET', itemAt(place, id), { signal });
  }

  change(
    place: AssessmentPlace,
    id: string,
    revision: number,
    body: CoveringAbout,
    keepalive = false,
  ): Promise<CoveringSummary> {
    return this.api.call('PUT', itemAt(place, id), { revision, body, keepalive });
  }

  write(
    place: AssessmentPlace,
    id: string,
    field: string,
    revision: number,
    body: CoveringInput,
    keepalive = false,
  ): Promise<CoveringAnswer> {
    return this.api.call('PUT', `${itemAt(place, id)}/fields/${segment(field)}`, { revision, body, keepalive });
  }

  remove(place: AssessmentPlace, { id, revision }: CoveringSummary): Promise<null> {
    return this.api.call('DELETE', itemAt(place, id), { revision });
  }

  restore(place: AssessmentPlace, id: string): Promise<CoveringSummary> {
    return this.api.call('POST', `${itemAt(place, id)}/restore`, { body: {} });
  }

  /** The report as a document in no file format. */
  preview(
    place: AssessmentPlace,
    id: string,
    audience: 'public' | 'restricted',
    signal?: AbortSignal,
  ): Promise<{ document: unknown }> {
    return this.api.call('GET', `${itemAt(place, id)}/preview`, { query: { audience }, signal });
  }

  /** The address a browser downloads the report from, as a file of that kind. */
  fileAddress(
    place: AssessmentPlace,
    id: string,
    format: 'docx' | 'pdf' | 'template',
    audience: 'public' | 'restricted',
  ): string {
    return `/api${itemAt(place, id)}/file?format=${format}&audience=${audience}`;
  }
}

function listAt(place: AssessmentPlace): string {
  return `${at(place)}/covering-reports`;
}

function itemAt(place: AssessmentPlace, id: string): string {
  return `${listAt(place)}/${segment(id)}`;
}
