import { Injectable, inject } from '@angular/core';
import { yearInAddress } from '../format/year';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { CarriedForwardView, CarriedItem, CarryPreview, Page } from './types';
import type { Asked } from './understood';

/** What a person decides of something that came along, without further words. */
export type Decision = 'confirm' | 'drop' | 'undo';

/** What is said in place of what came along. */
export interface CarriedChange {
  judgement?: string;
  stance?: 'supports' | 'counters';
  text?: string;
}

/** Calls about a year that begins from an earlier one. */
@Injectable({ providedIn: 'root' })
export class CarryApi {
  private readonly api = inject(ApiClient);

  /** What would come along. @param from the earlier year */
  preview(from: AssessmentPlace, into: string, modelId: string, signal?: AbortSignal): Promise<CarryPreview> {
    return this.api.call('GET', `${at(from)}/carry-preview`, { query: { into, modelId }, signal });
  }

  /** Begins an open, empty year from an earlier one. */
  begin(place: AssessmentPlace, from: string): Promise<CarriedForwardView> {
    return this.api.call('POST', `${at(place)}/carried-forward`, { body: { from } });
  }

  read(place: AssessmentPlace, signal?: AbortSignal): Promise<CarriedForwardView> {
    return this.api.call('GET', `${at(place)}/carried-forward`, { signal });
  }

  items(place: AssessmentPlace, query: Asked, signal?: AbortSignal): Promise<Page<CarriedItem>> {
    return this.api.call('GET', `${at(place)}/carried-items`, { query, signal });
  }

  decide(place: AssessmentPlace, { id, revision }: CarriedItem, decision: Decision): Promise<CarriedItem> {
    return this.api.call('POST', `${at(place)}/carried-items/${segment(id)}/${decision}`, { revision, body: {} });
  }

  change(place: AssessmentPlace, { id, revision }: CarriedItem, change: CarriedChange): Promise<CarriedItem> {
    return this.api.call('POST', `${at(place)}/carried-items/${segment(id)}/change`, { revision, body: change });
  }

  confirmLinks(place: AssessmentPlace, themeKey: string): Promise<{ confirmed: number }> {
    return this.api.call('POST', `${at(place)}/carried-items/confirm-links`, { body: { themeKey } });
  }
}

/** The address of the page of what came along, for router links. */
export function carriedLink({ council, year }: AssessmentPlace): string[] {
  return ['/councils', council, 'assessments', yearInAddress(year), 'carried-forward'];
}
