import type { FieldKind, FormField, ReportForm } from './form.js';

export const fieldKinds = [
  'line',
  'paragraphs',
  'list',
  'choice',
  'date',
  'contacts',
  'coded',
  'table',
  'statutory-comments',
  'background-papers',
  'appendices',
] as const satisfies readonly FieldKind[];

export const fieldPlaces = ['front-sheet', 'body'] as const satisfies readonly FormField['place'][];
export const columnKinds = ['text', 'money', 'date'] as const satisfies readonly FormField['columns'][number]['kind'][];
export const formBodies = ['council', 'executive', 'committee'] as const satisfies readonly ReportForm['body'][];
