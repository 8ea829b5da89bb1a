import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import type { CodedList, ReportFormField, ReportFormSummary, ReportFormView } from './types';

export type FormInput = Pick<ReportFormView, 'title' | 'body'>;
/** A field as it can be changed: its kind stays. */
export type FieldInput = Omit<ReportFormField, 'key' | 'kind'>;

/** Calls about a council's report forms and coded lists. */
@Injectable({ providedIn: 'root' })
export class ReportFormApi {
  private readonly api = inject(ApiClient);

  async list(council: string, signal?: AbortSignal): Promise<ReportFormSummary[]> {
    const { items } = await this.api.call<{ items: ReportFormSummary[] }>('GET', formsAt(council), { signal });
    return items;
  }

  read(council: string, form: string, signal?: AbortSignal): Promise<ReportFormView> {
    return this.api.call('GET', formAt(council, form), { signal });
  }

  add(council: string, body: FormInput & { copyOf: string | null }): Promise<ReportFormView> {
    return this.api.call('POST', formsAt(council), { body });
  }

  rename(council: string, { key, revision }: ReportFormView, body: FormInput): Promise<ReportFormView> {
    return this.api.call('PUT', formAt(council, key), { revision, body });
  }

  remove(council: string, { key, revision }: ReportFormView): Promise<null> {
    return this.api.call('DELETE', formAt(council, key), { revision });
  }

  addField(
    council: string,
    { key, revision }: ReportFormView,
    body: FieldInput & Pick<ReportFormField, 'kind'>,
  ): Promise<ReportFormView> {
    return this.api.call('POST', `${formAt(council, key)}/fields`, { revision, body });
  }

  changeField(
    council: string,
    { key, revision }: Pick<ReportFormView, 'key' | 'revision'>,
    field: string,
    body: FieldInput,
  ): Promise<ReportFormView> {
    return this.api.call('PUT', `${formAt(council, key)}/fields/${segment(field)}`, { revision, body });
  }

  removeField(council: string, { key, revision }: ReportFormView, field: string): Promise<ReportFormView> {
    return this.api.call('DELETE', `${formAt(council, key)}/fields/${segment(field)}`, { revision });
  }

  order(council: string, { key, revision }: ReportFormView, keys: string[]): Promise<ReportFormView> {
    return this.api.call('PUT', `${formAt(council, key)}/order`, { revision, body: { keys } });
  }

  async lists(council: string, signal?: AbortSignal): Promise<CodedList[]> {
    const { items } = await this.api.call<{ items: CodedList[] }>('GET', listsAt(council), { signal });
    return items;
  }

  writeList(
    council: string,
    { key, title, items, revision }: Pick<CodedList, 'key' | 'title' | 'items' | 'revision'>,
  ): Promise<CodedList> {
    return this.api.call('PUT', `${listsAt(council)}/${segment(key)}`, { revision, body: { title, items } });
  }
}

function formsAt(council: string): string {
  return `/councils/${segment(council)}/report-forms`;
}

function formAt(council: string, form: string): string {
  return `${formsAt(council)}/${segment(form)}`;
}

function listsAt(council: string): string {
  return `/councils/${segment(council)}/coded-lists`;
}
