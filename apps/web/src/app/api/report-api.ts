import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { HeldBack, LinkCheck, LinkChecks, PackAudience, PackView, ReportCheck, ReportPreview } from './types';

/** Calls about the report of one assessment. */
@Injectable({ providedIn: 'root' })
export class ReportApi {
  private readonly api = inject(ApiClient);

  check(place: AssessmentPlace, signal?: AbortSignal): Promise<ReportCheck> {
    return this.api.call('GET', `${at(place)}/report/check`, { signal });
  }

  /** The newest check of the report's links. */
  linkChecks(place: AssessmentPlace, signal?: AbortSignal): Promise<LinkChecks> {
    return this.api.call('GET', `${at(place)}/report/check-links`, { signal });
  }

  checkLinks(place: AssessmentPlace): Promise<LinkCheck> {
    return this.api.call('POST', `${at(place)}/report/check-links`, { body: {} });
  }

  /** The report as it would be now, in no particular file format. */
  preview(place: AssessmentPlace, signal?: AbortSignal): Promise<ReportPreview> {
    return this.api.call('GET', `${at(place)}/report/preview`, { signal });
  }

  /** The latest twenty, newest first. */
  async packs(place: AssessmentPlace, signal?: AbortSignal): Promise<PackView[]> {
    return (await this.api.call<{ items: PackView[] }>('GET', `${at(place)}/packs`, { signal })).items;
  }

  /** Those that are made of exactly the present text. */
  async currentPacks(place: AssessmentPlace, signal?: AbortSignal): Promise<PackView[]> {
    return (await this.api.call<{ items: PackView[] }>('GET', `${at(place)}/packs/current`, { signal })).items;
  }

  /** What each pack leaves out. */
  heldBack(place: AssessmentPlace, signal?: AbortSignal): Promise<HeldBack> {
    return this.api.call('GET', `${at(place)}/packs/held-back`, { signal });
  }

  askForPack(place: AssessmentPlace, audience: PackAudience): Promise<PackView> {
    return this.api.call('POST', `${at(place)}/packs`, { body: { audience } });
  }

  pack(place: AssessmentPlace, id: string, signal?: AbortSignal): Promise<PackView> {
    return this.api.call('GET', `${at(place)}/packs/${segment(id)}`, { signal });
  }

  /** The address a browser downloads a ZIP from, by its SHA-256: the same pack at any time. */
  packAddress(place: AssessmentPlace, sha256: string): string {
    return `/api${at(place)}/packs/by-hash/${segment(sha256)}`;
  }

  /** The address of one file of a pack by itself. */
  packedFileAddress(place: AssessmentPlace, id: string, fileName: string): string {
    return `/api${at(place)}/packs/${segment(id)}/files/${segment(fileName)}`;
  }
}
