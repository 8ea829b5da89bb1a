import type { RegisterDocument } from './register-document.js';

export type RegisterFormat = 'xlsx' | 'csv';

const appendices = {
  'action-plan': 'Appendix 2 Action plan',
  evidence: 'Appendix 3 Evidence register',
} as const;

/** The file as committee systems show it: "Appendix 2 Action plan 2026-27.xlsx". One that is to be edited is no appendix. */
export function registerFileName(
  { kind, audience, year }: Pick<RegisterDocument, 'kind' | 'audience' | 'year'>,
  { draft, forEditing, format }: { draft: boolean; forEditing: boolean; format: RegisterFormat },
): string {
  const written = year.replace('/', '-');
  const closed = audience === 'restricted' ? 'NOT FOR PUBLICATION ' : '';
  if (forEditing) return `${closed}Action plan ${written} for editing.${format}`;
  return `${closed}${draft ? 'DRAFT ' : ''}${appendices[kind]} ${written}.${format}`;
}
