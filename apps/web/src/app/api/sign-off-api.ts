import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { AssessmentView, PostKey, SealedEditionView, SealView, SignOffView } from './types';

/** A signature as it is given, with the text that was read. */
export interface SignatureInput {
  post: PostKey;
  comment: string;
  declared: boolean;
  contentHash: string;
  seen: string;
}

/** Other PDFs may be waiting to be made before this one. */
const SEAL_LIMIT_MS = 5 * 60_000;

/** The files of a sealed edition. */
export type SealedFile = 'pdf' | 'bundle' | 'restricted-bundle';

/** Calls about signing and sealing one assessment. */
@Injectable({ providedIn: 'root' })
export class SignOffApi {
  private readonly api = inject(ApiClient);

  read(place: AssessmentPlace, signal?: AbortSignal): Promise<SignOffView> {
    return this.api.call('GET', `${at(place)}/sign-off`, { signal });
  }

  sign(place: AssessmentPlace, body: SignatureInput): Promise<SignOffView> {
    return this.api.call('POST', `${at(place)}/signatures`, { body });
  }

  /** The sealed editions, newest first. */
  async seals(place: AssessmentPlace, signal?: AbortSignal): Promise<SealView[]> {
    return (await this.api.call<{ items: SealView[] }>('GET', `${at(place)}/seals`, { signal })).items;
  }

  /** One sealed edition, with its public document. */
  edition(place: AssessmentPlace, edition: string, signal?: AbortSignal): Promise<SealedEditionView> {
    return this.api.call('GET', `${at(place)}/seals/${segment(edition)}`, { signal });
  }

  /** Takes as long as making the PDF does. */
  async seal(place: AssessmentPlace): Promise<SealView[]> {
    return (
      await this.api.call<{ items: SealView[] }>('POST', `${at(place)}/seal`, { body: {}, timeLimitMs: SEAL_LIMIT_MS })
    ).items;
  }

  revise(place: AssessmentPlace, revision: number, reason: string): Promise<AssessmentView> {
    return this.api.call('POST', `${at(place)}/revise`, { revision, body: { reason } });
  }

  /** The address a browser downloads a sealed file from. */
  fileAddress(place: AssessmentPlace, edition: number, file: SealedFile): string {
    return `/api${at(place)}/seals/${edition}/${file}`;
  }
}
