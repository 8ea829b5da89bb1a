import { Injectable, inject } from '@angular/core';
import type { MovePlan } from '@best-value/model';
import { ApiClient, segment } from './api-client';
import { at, type AssessmentPlace } from './assessment-api';
import type { ModelSummary, MovePlanView, VersionMoves } from './types';

/** What an officer decided in front of a plan. */
export interface MoveDecided {
  to: string;
  seen: string;
  keep: string[];
  adapt: { criterionKey: string; judgement: string | null; reason: string }[];
  scores: { themeKey: string; score: string }[];
}

/** Calls about moving a year to another version of the themes and criteria. */
@Injectable({ providedIn: 'root' })
export class VersionMoveApi {
  private readonly api = inject(ApiClient);

  /** Every version that a year of the council may be on. */
  async versions(council: string, signal?: AbortSignal): Promise<ModelSummary[]> {
    return (await this.api.call<{ items: ModelSummary[] }>('GET', `/councils/${segment(council)}/models`, { signal }))
      .items;
  }

  plan(place: AssessmentPlace, to: string, signal?: AbortSignal): Promise<MovePlanView & { plan: MovePlan | null }> {
    return this.api.call('GET', `${at(place)}/version-move?to=${segment(to)}`, { signal });
  }

  move(place: AssessmentPlace, revision: number, body: MoveDecided): Promise<VersionMoves> {
    return this.api.call('POST', `${at(place)}/version-move`, { revision, body });
  }

  moves(place: AssessmentPlace, signal?: AbortSignal): Promise<VersionMoves> {
    return this.api.call('GET', `${at(place)}/version-moves`, { signal });
  }

  undo(place: AssessmentPlace, revision: number): Promise<VersionMoves> {
    return this.api.call('POST', `${at(place)}/version-moves/undo`, { revision, body: {} });
  }
}
