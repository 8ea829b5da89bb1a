import type { SealedSignature } from '@best-value/model';
import type { Part } from '../seal/content/parts.js';
import type { PostKey } from '../council/posts/posts.js';
import type { Statement } from '../work/statement.js';
import type { Work } from '../work/work.js';

/** A signature as it is kept. */
export interface SignatureRow {
  number: number;
  post: PostKey;
  person_id: string;
  person_name: string;
  deputy: boolean;
  declaration: string | null;
  comment: string;
  signed_at: Date;
  content_hash: string;
  previous: string;
  hash: string;
  parts: Part[];
}

/** More than three officers could give to one edition; the newest are kept in sight. */
const mostRead = 60;

/** Signatures of the edition that is being written, oldest first. @param year `2026/27` */
export function signaturesStatement(councilId: string, year: string): Statement {
  return {
    name: 'signatures',
    text: `select * from (
        select s.number, s.post, s.person_id, s.person_name, s.deputy, s.declaration, s.comment, s.signed_at, s.content_hash, s.previous, s.hash, s.parts
        from signature s join assessment a on a.council_id = s.council_id and a.id = s.assessment_id and a.edition = s.edition
        where s.council_id = $1 and a.year = $2 order by s.signed_at desc, s.number desc limit ${mostRead}) newest
      order by signed_at, number`,
    values: [councilId, year],
  };
}

/** As `signaturesStatement`, inside a work. */
export async function signaturesIn(work: Work, year: string): Promise<SignatureRow[]> {
  const { text, values, name } = signaturesStatement(work.councilId, year);
  return work.query<SignatureRow>(text, values, name);
}

/** The signatures of one text, in the order of their chain. */
export function signaturesOf(rows: readonly SignatureRow[], contentHash: string): SignatureRow[] {
  return rows.filter((row) => row.content_hash === contentHash).sort((one, other) => one.number - other.number);
}

/** As it was hashed, and is sealed and published. */
export function toSealedSignature(row: SignatureRow): SealedSignature {
  const { post, person_name, deputy, declaration, comment, signed_at, content_hash, previous, hash } = row;
  return {
    post,
    name: person_name,
    deputy,
    declaration,
    comment,
    signedAt: signed_at.toISOString(),
    contentHash: content_hash,
    previous,
    hash,
  };
}
