import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import type { ReportTemplate } from './types';
import { sendFile } from './upload';

/** Calls about a council's own Word templates, one for each report form. */
@Injectable({ providedIn: 'root' })
export class ReportTemplateApi {
  private readonly api = inject(ApiClient);

  async list(council: string, signal?: AbortSignal): Promise<ReportTemplate[]> {
    const { items } = await this.api.call<{ items: ReportTemplate[] }>('GET', at(council), { signal });
    return items;
  }

  put(
    council: string,
    { form, revision }: ReportTemplate,
    file: File,
    progress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<ReportTemplate> {
    return sendFile(`${at(council)}/${segment(form)}`, file, {
      progress,
      signal,
      match: String(revision),
      method: 'PUT',
    });
  }

  remove(council: string, { form, revision }: ReportTemplate): Promise<null> {
    return this.api.call('DELETE', `${at(council)}/${segment(form)}`, { revision });
  }

  /** The address a browser downloads the template from. */
  fileAddress(council: string, form: string): string {
    return `/api${at(council)}/${segment(form)}/file`;
  }
}

function at(council: string): string {
  return `/councils/${segment(council)}/report-templates`;
}
