import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import type { LettersChoice, NotificationView, Page } from './types';

/** Calls about what a person is told of in a council. */
@Injectable({ providedIn: 'root' })
export class NotificationApi {
  private readonly api = inject(ApiClient);

  list(
    council: string,
    query: { unread?: string; page?: string },
    signal?: AbortSignal,
  ): Promise<Page<NotificationView>> {
    return this.api.call('GET', at(council), { query: { ...query }, signal });
  }

  async unread(council: string, signal?: AbortSignal): Promise<number> {
    return (await this.api.call<{ unread: number }>('GET', `${at(council)}/unread`, { signal })).unread;
  }

  /** The call ends even when the page is left meanwhile, as it is when the link itself is followed. */
  read(council: string, id: string): Promise<null> {
    return this.api.call('PUT', `${at(council)}/${segment(id)}/read`, { body: {}, keepalive: true });
  }

  /** @param upTo when the newest came that the person has seen */
  readAll(council: string, upTo: string): Promise<null> {
    return this.api.call('PUT', `${at(council)}/read`, { body: { upTo } });
  }

  async letters(council: string, signal?: AbortSignal): Promise<LettersChoice> {
    return (await this.api.call<{ letters: LettersChoice }>('GET', lettersAt(council), { signal })).letters;
  }

  chooseLetters(council: string, letters: LettersChoice): Promise<{ letters: LettersChoice }> {
    return this.api.call('PUT', lettersAt(council), { body: { letters } });
  }
}

function at(council: string): string {
  return `/councils/${segment(council)}/notifications`;
}

function lettersAt(council: string): string {
  return `/councils/${segment(council)}/letters-choice`;
}
