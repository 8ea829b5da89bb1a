import { createHash } from 'node:crypto';
import type { EvidenceKind, EvidenceSource } from '../appendix/source.js';
import { identifier } from './identifier.js';
import { sentenceNumber } from './prose.js';

const TITLES = [
  'Annual governance statement',
  'Corporate peer challenge report',
  'Medium-term financial plan',
  'Residents’ survey results',
  'Auditor’s annual report',
  'Housing repairs performance',
  'Register of decisions taken under urgency rules',
  'Minutes of the audit and standards committee',
  'Complaints and Ombudsman letter',
  'Asset management strategy',
];
const BODIES = ['Marlbrook Borough Council', 'External auditor', 'Local Government Association', 'Ombudsman'];
const KINDS: readonly EvidenceKind[] = ['document', 'link', 'statement', 'metric'];
const GRADES = ['Unqualified', 'Satisfactory assurance', 'Disclaimed (backstop)', 'Compliant'];

/** The nth item of a library that has every kind of evidence, dated, graded and due for review in different ways. */
export function madeUpEvidence(n: number): EvidenceSource {
  const kind = KINDS[n % KINDS.length] ?? 'document';
  const year = 2023 + (n % 3);
  return {
    id: identifier('evidence', n),
    kind,
    title: `${TITLES[n % TITLES.length]} ${year}/${(year + 1) % 100}, part ${Math.floor(n / TITLES.length) + 1}`,
    issuingBody: BODIES[n % BODIES.length] ?? '',
    issuedOn: `${year + 1}-0${(n % 9) + 1}-1${n % 10}`,
    periodFrom: n % 5 === 4 ? null : `${year}-04-01`,
    periodTo: n % 5 === 4 ? null : `${year + 1}-03-31`,
    grade: n % 3 === 0 ? (GRADES[(n / 3) % GRADES.length] ?? null) : null,
    reviewBy: n % 4 === 3 ? null : `2027-0${(n % 9) + 1}-01`,
    classification: { level: 'public', paragraph: null, publicInterestReason: null },
    address: kind === 'link' ? `https://www.marlbrook.example/performance/${n}` : null,
    statement: kind === 'statement' ? `${sentenceNumber(n * 19)} ${sentenceNumber(n * 19 + 1)}` : null,
    metric:
      kind === 'metric'
        ? { name: 'Homes let within 28 days', value: `${70 + n / 2}`, unit: '%', comparator: 'neighbours: 71%' }
        : null,
    file:
      kind === 'document'
        ? {
            name: `evidence-${n + 1}.pdf`,
            size: 120_000 + n,
            sha256: createHash('sha256').update(`file ${n}`).digest('hex'),
          }
        : null,
  };
}
