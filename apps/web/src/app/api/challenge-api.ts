import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { ChallengeAnswer, ChallengeCounts, ChallengeView } from './types';

/** Calls about what an inspector would ask of a year. */
@Injectable({ providedIn: 'root' })
export class ChallengeApi {
  private readonly api = inject(ApiClient);

  read(place: AssessmentPlace, signal?: AbortSignal): Promise<ChallengeView> {
    return this.api.call('GET', challengeAt(place), { signal });
  }

  counts(place: AssessmentPlace, signal?: AbortSignal): Promise<ChallengeCounts> {
    return this.api.call('GET', `${challengeAt(place)}/counts`, { signal });
  }

  /** @param revision the answer's last seen; 0 for a first one */
  answer(
    place: AssessmentPlace,
    key: string,
    revision: number,
    body: { reason: string; publish: boolean },
  ): Promise<ChallengeAnswer> {
    return this.api.call('PUT', questionAt(place, key), { revision, body });
  }

  withdraw(place: AssessmentPlace, key: string, revision: number): Promise<null> {
    return this.api.call('DELETE', questionAt(place, key), { revision });
  }
}

function challengeAt(place: AssessmentPlace): string {
  return `${at(place)}/challenge`;
}

function questionAt(place: AssessmentPlace, key: string): string {
  return `${challengeAt(place)}/${segment(key)}`;
}
