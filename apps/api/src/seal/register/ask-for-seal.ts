import type { Works } from '../../work/works.js';
import { type SealAnswerView, unknownSeal } from './ask-for-seal.view.js';

interface Row {
  council: string;
  year: string;
  edition: number;
  newest: number;
  pdf_sha256: string;
}

const text = `
  select council.name as council, sealed.year, sealed.edition, sealed.pdf_sha256,
    (select max(edition) from seal_register later where later.council_id = sealed.council_id and later.year = sealed.year) as newest
  from seal_register sealed join council on council.id = sealed.council_id where sealed.seal = $1`;

/**
 * What is known of a seal. Nobody can try seals out, as each has 256 bits: whoever asks for one has it.
 * @param seal as it stands in the address; what is none is not known
 */
export async function askForSeal(works: Works, seal: string): Promise<SealAnswerView> {
  if (!/^[0-9a-f]{64}$/.test(seal)) return unknownSeal;
  const [row] = await works.outside(null, (manager) => manager.query<Row[]>(text, [seal]));
  if (!row) return unknownSeal;
  const { council, year, edition, newest, pdf_sha256: pdfSha256 } = row;
  return { known: true, council, year, edition, supersededBy: newest > edition ? newest : null, pdfSha256 };
}
