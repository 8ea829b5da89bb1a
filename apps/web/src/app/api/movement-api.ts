import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { MovementView, SavedReason } from './types';

/** Calls about how a council's scores moved, and why. */
@Injectable({ providedIn: 'root' })
export class MovementApi {
  private readonly api = inject(ApiClient);

  /** @param from the first year to show, "2016-17"; the newest ten years unless it is said */
  read(council: string, from: string | undefined, signal?: AbortSignal): Promise<MovementView> {
    const query = from ? `?from=${encodeURIComponent(from)}` : '';
    return this.api.call('GET', `/councils/${segment(council)}/movement${query}`, { signal });
  }

  /** @param revision the reason's last seen; 0 for a first one */
  sayWhy(
    place: AssessmentPlace,
    themeKey: string,
    revision: number,
    body: { text: string; followOnActionIds: string[]; offered: string | null },
  ): Promise<SavedReason> {
    return this.api.call('PUT', `${at(place)}/themes/${segment(themeKey)}/movement-reason`, { revision, body });
  }
}
