import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { FollowOnActionView, Page } from './types';

/** What can be written of a follow-on action. */
export type FollowOnActionInput = Pick<
  FollowOnActionView,
  'title' | 'what' | 'why' | 'themeKey' | 'criteria' | 'dueOn' | 'status' | 'classification'
> & { origin: string; ownerId: string | null; ownerTitle: string | null; note?: string };

/** What the list can be filtered and sorted by. */
export interface FollowOnActionQuery {
  theme?: string;
  owner?: string;
  status?: string;
  overdue?: string;
  removed?: string;
  sort?: string;
  /** As it stands in an address. */
  page?: number | string;
  size?: number;
}

/** Calls about the follow-on actions of one assessment. */
@Injectable({ providedIn: 'root' })
export class FollowOnActionApi {
  private readonly api = inject(ApiClient);

  list(place: AssessmentPlace, query: FollowOnActionQuery, signal?: AbortSignal): Promise<Page<FollowOnActionView>> {
    return this.api.call('GET', listAt(place), { query: { ...query }, signal });
  }

  read(place: AssessmentPlace, id: string, signal?: AbortSignal): Promise<FollowOnActionView> {
    return this.api.call('GET', itemAt(place, id), { signal });
  }

  add(place: AssessmentPlace, input: FollowOnActionInput): Promise<FollowOnActionView> {
    return this.api.call('POST', listAt(place), { body: input });
  }

  change(
    place: AssessmentPlace,
    id: string,
    revision: number,
    input: Partial<FollowOnActionInput>,
  ): Promise<FollowOnActionView> {
    return this.api.call('PATCH', itemAt(place, id), { revision, body: input });
  }

  remove(place: AssessmentPlace, item: FollowOnActionView): Promise<null> {
    return this.api.call('DELETE', itemAt(place, item.id), { revision: item.revision });
  }

  restore(place: AssessmentPlace, id: string): Promise<FollowOnActionView> {
    return this.api.call('POST', `${itemAt(place, id)}/restore`, { body: {} });
  }

  addNote(place: AssessmentPlace, id: string, text: string): Promise<FollowOnActionView> {
    return this.api.call('POST', `${itemAt(place, id)}/notes`, { body: { text } });
  }

  addEvidence(place: AssessmentPlace, id: string, evidenceId: string): Promise<FollowOnActionView> {
    return this.api.call('PUT', `${itemAt(place, id)}/evidence/${segment(evidenceId)}`, { body: {} });
  }

  removeEvidence(place: AssessmentPlace, id: string, evidenceId: string): Promise<FollowOnActionView> {
    return this.api.call('DELETE', `${itemAt(place, id)}/evidence/${segment(evidenceId)}`);
  }
}

function listAt(place: AssessmentPlace): string {
  return `${at(place)}/follow-on-actions`;
}

function itemAt(place: AssessmentPlace, id: string): string {
  return `${listAt(place)}/${segment(id)}`;
}
