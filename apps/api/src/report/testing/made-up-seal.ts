import { createHash } from 'node:crypto';
import type { SealFacts } from '../appendix/assurance-section.js';
import { prose } from './prose.js';

const hash = (of: string): string => createHash('sha256').update(of).digest('hex');

/** The seal of a made-up assessment: three statements, one by a deputy and one with a declaration. */
export function madeUpSeal(comment = prose(60, 11)): SealFacts {
  return {
    edition: 1,
    sealedOn: '2026-05-12',
    seal: hash('seal'),
    previousSeal: hash('seal before'),
    contentHash: hash('content'),
    publicHash: hash('public'),
    approvals: [
      { name: 'Chief Executive', independent: false, on: '2026-04-16' },
      { name: 'Director of Place', independent: true, on: '2026-04-17' },
    ],
    statements: [
      {
        post: 'head of paid service',
        name: 'Chief Executive',
        deputy: false,
        declaration: null,
        comment,
        on: '2026-05-03',
      },
      {
        post: 'chief finance officer',
        name: 'Deputy Chief Finance Officer',
        deputy: true,
        declaration: null,
        comment: 'The finances are as this document says.',
        on: '2026-05-06',
      },
      {
        post: 'monitoring officer',
        name: 'Monitoring Officer',
        deputy: false,
        declaration: 'I led or edited the theme Governance of this assessment.',
        comment: 'The law was followed.\n\nOne decision was taken at short notice, and is described in section 5.',
        on: '2026-05-11',
      },
    ],
  };
}
