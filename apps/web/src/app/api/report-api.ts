import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type { ExportView, LinkCheck, LinkChecks, ReportCheck, ReportPreview } from './types';

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
  async exports(place: AssessmentPlace, signal?: AbortSignal): Promise<ExportView[]> {
    return (await this.api.call<{ items: ExportView[] }>('GET', `${at(place)}/report/exports`, { signal })).items;
  }

  startExport(place: AssessmentPlace): Promise<ExportView> {
    return this.api.call('POST', `${at(place)}/report/exports`, { body: {} });
  }

  readExport(place: AssessmentPlace, id: string, signal?: AbortSignal): Promise<ExportView> {
    return this.api.call('GET', `${at(place)}/report/exports/${segment(id)}`, { signal });
  }

  /** The address a browser downloads the PDF from. */
  fileAddress(place: AssessmentPlace, id: string): string {
    return `/api${at(place)}/report/exports/${segment(id)}/file`;
  }
}
