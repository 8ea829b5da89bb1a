import { Injectable } from '@angular/core';
import { type AssessmentPlace, at } from './assessment-api';
import { sendFile, type SendOptions } from './upload';
import type { Imported, ImportPreview } from './types';

export type RegisterKind = 'action-plan' | 'evidence';

/** What is asked for of a register. */
export interface RegisterQuery {
  format: 'xlsx' | 'csv';
  audience?: 'restricted';
  purpose?: 'editing';
}

/** Calls about the action plan and the evidence register as files. */
@Injectable({ providedIn: 'root' })
export class RegisterApi {
  /** The address a browser downloads a register from. */
  address(place: AssessmentPlace, kind: RegisterKind, query: RegisterQuery): string {
    const path = kind === 'evidence' ? 'evidence-register' : 'follow-on-actions/register';
    return `/api${at(place)}/${path}?${new URLSearchParams({ ...query })}`;
  }

  /** What importing a file would do; nothing is saved. */
  preview(place: AssessmentPlace, file: File, options: SendOptions): Promise<ImportPreview> {
    return sendFile(`${at(place)}/follow-on-actions/register/preview`, file, options);
  }

  /** Does exactly what the preview with this hash said. */
  import(place: AssessmentPlace, file: File, hash: string, options: SendOptions): Promise<Imported> {
    return sendFile(`${at(place)}/follow-on-actions/register/import`, file, { ...options, match: hash });
  }
}
