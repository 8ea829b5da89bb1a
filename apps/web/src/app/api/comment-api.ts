import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { CommentedKind, CommentThread, Page, ThreadCount } from './types';

/** What can be commented on. */
export interface CommentedPlace {
  kind: CommentedKind;
  /** Key of the theme or criterion, id of the evidence or follow-on action. */
  key: string;
  /** As it stands in an address, `2026-27`; left out for evidence. */
  year?: string;
}

/** Somebody by id and name. */
export interface PersonRef {
  id: string;
  name: string;
}

/** Calls about what the team says to each other. */
@Injectable({ providedIn: 'root' })
export class CommentApi {
  private readonly api = inject(ApiClient);

  list(council: string, place: CommentedPlace, page: number, signal?: AbortSignal): Promise<Page<CommentThread>> {
    return this.api.call('GET', threadsAt(council), { query: { ...stored(place), page }, signal });
  }

  read(council: string, id: string, signal?: AbortSignal): Promise<CommentThread> {
    return this.api.call('GET', threadAt(council, id), { signal });
  }

  start(council: string, place: CommentedPlace, text: string, mentions: string[]): Promise<CommentThread> {
    return this.api.call('POST', threadsAt(council), { body: { ...stored(place), text, mentions } });
  }

  answer(council: string, id: string, text: string, mentions: string[]): Promise<CommentThread> {
    return this.api.call('POST', `${threadAt(council, id)}/comments`, { body: { text, mentions } });
  }

  /** @throws ApiError 412 when somebody wrote meanwhile, with the newest thread in `current` */
  resolve(council: string, thread: CommentThread, resolved: boolean): Promise<CommentThread> {
    const { id, revision } = thread;
    return this.api.call('PUT', `${threadAt(council, id)}/resolution`, { revision, body: { resolved } });
  }

  async counts(place: AssessmentPlace, themeKey: string, signal?: AbortSignal): Promise<ThreadCount[]> {
    const path = `${at(place)}/themes/${segment(themeKey)}/comment-counts`;
    return (await this.api.call<{ items: ThreadCount[] }>('GET', path, { signal })).items;
  }

  /** Colleagues who may read comments, and so may be mentioned. */
  async readers(council: string): Promise<PersonRef[]> {
    return (await this.api.call<{ items: PersonRef[] }>('GET', `/councils/${segment(council)}/comment-readers`)).items;
  }
}

function threadsAt(council: string): string {
  return `/councils/${segment(council)}/comment-threads`;
}

function threadAt(council: string, id: string): string {
  return `${threadsAt(council)}/${segment(id)}`;
}

function stored({ kind, key, year }: CommentedPlace): { kind: CommentedKind; key: string; year?: string } {
  return { kind, key, ...(year === undefined ? {} : { year: year.replace('-', '/') }) };
}
