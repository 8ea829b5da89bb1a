import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { MembersPageView, PublishedView } from './types';

/** Calls about the page on which everybody may read a sealed assessment. */
@Injectable({ providedIn: 'root' })
export class PublishedApi {
  private readonly api = inject(ApiClient);

  /** What everybody may read; needs no account. @param edition the newest when it is not named */
  read(place: AssessmentPlace, edition: string | undefined, signal?: AbortSignal): Promise<PublishedView> {
    const path = published(place) + (edition === undefined ? '' : `/${segment(edition)}`);
    return this.api.call('GET', path, { signal });
  }

  /** The address that a browser downloads a file of it from. */
  fileAddress(place: AssessmentPlace, edition: number, file: 'pdf' | 'bundle'): string {
    return `/api${published(place)}/${edition}/${file}`;
  }

  /** Whether it is open. */
  state(place: AssessmentPlace, signal?: AbortSignal): Promise<MembersPageView> {
    return this.api.call('GET', `${at(place)}/published`, { signal });
  }

  open(place: AssessmentPlace): Promise<MembersPageView> {
    return this.api.call('POST', `${at(place)}/published`, { body: {} });
  }

  close(place: AssessmentPlace): Promise<MembersPageView> {
    return this.api.call('DELETE', `${at(place)}/published`);
  }
}

function published({ council, year }: AssessmentPlace): string {
  return `/published/${segment(council)}/${segment(year)}`;
}
