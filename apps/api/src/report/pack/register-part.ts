import { hashOf } from '../../seal/content/sha256.js';
import { actionPlanRegister } from '../registers/action-plan-register.js';
import { csvRegister } from '../registers/csv/csv-register.js';
import { evidenceRegister } from '../registers/evidence-register.js';
import type { RegisterDocument, RegisterKind } from '../registers/register-document.js';
import { type RegisterFormat, registerFileName } from '../registers/register-file-name.js';
import type { PackReading } from './pack-reading.js';
import type { PackPart, PreparedFile } from './parts.js';

const titles = { 'action-plan': 'The action plan', evidence: 'The evidence register' } as const;
const formats = { xlsx: 'spreadsheet', csv: 'CSV' } as const;
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** A register of follow-on actions or of evidence, of the audience's own, for reading. */
export function registerPart(kind: RegisterKind, format: RegisterFormat): PackPart {
  return {
    key: `${kind}-${format}`,
    title: `${titles[kind]} as ${formats[format]}`,
    mediaType: mediaTypes[format],
    prepare(reading) {
      const register = registerOf(kind, reading);
      const file: PreparedFile = {
        fileName: registerFileName(register, { draft: reading.sealed === null, forEditing: false, format }),
        contentHash: hashOf(register),
        make: (tools) => (format === 'csv' ? Promise.resolve(csvRegister(register)) : tools.writeXlsx(register)),
      };
      return [file];
    },
  };
}

function registerOf(kind: RegisterKind, { audience, edition, sealed, source }: PackReading): RegisterDocument {
  const standing = sealed && { edition, on: sealed.facts.sealedOn };
  const from = { source, sealed: standing, revisions: new Map<string, number>() };
  return kind === 'evidence' ? evidenceRegister(from, audience) : actionPlanRegister(from, audience);
}
