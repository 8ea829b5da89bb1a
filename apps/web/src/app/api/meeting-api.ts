import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { MeetingView, MeetingsView } from './types';

/** What can be written of a meeting. */
export type MeetingInput = Pick<
  MeetingView,
  'body' | 'bodyName' | 'heldOn' | 'outcome' | 'decision' | 'minuteReference' | 'minuteLink' | 'edition'
>;

/** Calls about the meetings that receive one assessment. */
@Injectable({ providedIn: 'root' })
export class MeetingApi {
  private readonly api = inject(ApiClient);

  list(place: AssessmentPlace, query: { removed?: 'true' }, signal?: AbortSignal): Promise<MeetingsView> {
    return this.api.call('GET', listAt(place), { query: { ...query }, signal });
  }

  add(place: AssessmentPlace, input: MeetingInput): Promise<MeetingView> {
    return this.api.call('POST', listAt(place), { body: input });
  }

  change(place: AssessmentPlace, id: string, revision: number, input: MeetingInput): Promise<MeetingView> {
    return this.api.call('PUT', itemAt(place, id), { revision, body: input });
  }

  remove(place: AssessmentPlace, { id, revision }: MeetingView): Promise<null> {
    return this.api.call('DELETE', itemAt(place, id), { revision });
  }

  restore(place: AssessmentPlace, id: string): Promise<MeetingView> {
    return this.api.call('POST', `${itemAt(place, id)}/restore`, { body: {} });
  }
}

function listAt(place: AssessmentPlace): string {
  return `${at(place)}/meetings`;
}

function itemAt(place: AssessmentPlace, id: string): string {
  return `${listAt(place)}/${segment(id)}`;
}
