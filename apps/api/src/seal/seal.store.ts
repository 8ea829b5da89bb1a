import type { Statement } from '../work/statement.js';
import type { Work } from '../work/work.js';
import type { Seal } from './seal.entity.js';

/** The council's last seal: what the next one holds. */
export interface LastSealRow {
  number: number;
  seal: string;
}

export function lastSealStatement(councilId: string): Statement {
  return {
    name: 'last-seal',
    text: 'select number, seal from seal where council_id = $1 order by number desc limit 1',
    values: [councilId],
  };
}

/** The council's last seal inside a work; null when there is none. */
export async function lastSealIn(work: Work): Promise<LastSealRow | null> {
  const { text, values, name } = lastSealStatement(work.councilId);
  const [row] = await work.query<LastSealRow>(text, values, name);
  return row ?? null;
}

/** A sealed edition of a year, and whether a later one has taken its place. */
export type SealRow = Omit<Seal, 'councilId' | 'assessmentId' | 'sealedBy'> & {
  /** Why this edition was begun; null for the first. */
  reason: string | null;
  superseded: boolean;
};

/** More editions than any year will have. */
const mostListed = 200;

const sealsText = `select s.id, s.edition, s.number, s.public_hash as "publicHash", s.salted, s.content_hash as "contentHash", s.approvals, s.signatures,
    s.previous_seal as "previousSeal", s.sealed_at as "sealedAt", s.as_at::text as "asAt", s.sealed_by_name as "sealedByName", s.seal, s.pdf_file_name as "pdfFileName",
    s.pdf_sha256 as "pdfSha256", s.pdf_bytes as "pdfBytes", s.pdf_pages as "pdfPages", r.reason,
    exists (select from seal later where later.council_id = s.council_id and later.assessment_id = s.assessment_id and later.edition > s.edition) as superseded
  from seal s
  left join revised_edition r on r.council_id = s.council_id and r.assessment_id = s.assessment_id and r.edition = s.edition
  where s.council_id = $1 and s.assessment_id = (select id from assessment where council_id = $1 and year = $2)`;

/** The sealed editions of a year, newest first. @param year `2026/27` */
export function sealsStatement(councilId: string, year: string): Statement {
  return {
    name: 'seals',
    text: `${sealsText} order by s.edition desc limit ${mostListed}`,
    values: [councilId, year],
  };
}

/** One sealed edition of a year. @param year `2026/27` */
export function sealStatement(councilId: string, year: string, edition: number): Statement {
  return { name: 'seal', text: `${sealsText} and s.edition = $3`, values: [councilId, year, edition] };
}

export interface SealedDocumentRow {
  document: string;
  hash: string;
  salt: Buffer | null;
}

/** The document of one audience as it was sealed. @param year `2026/27` */
export function sealedDocumentStatement(
  councilId: string,
  year: string,
  edition: number,
  audience: 'public' | 'restricted',
): Statement {
  return {
    name: 'sealed-document',
    text: `select d.document, d.hash, d.salt from sealed_document d join seal s on s.council_id = d.council_id and s.id = d.seal_id
      where d.council_id = $1 and s.assessment_id = (select id from assessment where council_id = $1 and year = $2) and s.edition = $3 and d.audience = $4`,
    values: [councilId, year, edition, audience],
  };
}
