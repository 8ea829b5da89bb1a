import { inGroups } from '../appendix/assurance-section.js';
import type { AppendixDocument } from '../appendix/document.js';
import { englishDate } from '../appendix/english.js';
import { html, type Piece } from './html.js';
import { numbered, sectionPart, table } from './nodes.js';

/** Who approved and signed it, in their own words, and its seal. */
export function assurancePart({ assurance }: AppendixDocument): Piece {
  if (!assurance) return null;
  const { section, statements, approvals, sealedOn, edition, seal, previousSeal, contentHash, publicHash } = assurance;
  const hash = (value: string): Piece => html`<span class="hash">${inGroups(value)}</span>`;
  const facts: readonly (readonly [string, Piece])[] = [
    ['Sealed', `${englishDate(sealedOn)}, edition ${edition}`],
    ['Seal', hash(seal)],
    ['Seal before it', previousSeal === null ? 'None: it is the council’s first' : hash(previousSeal)],
    ['Content that was signed', hash(contentHash)],
    ['Public document', hash(publicHash)],
  ];
  return sectionPart(
    section,
    statements.map(({ post, name, deputy, declaration, comment, on }) => [
      html`<h3>${post}</h3>`,
      numbered(comment),
      declaration !== null && html`<p><strong>Declaration:</strong> ${declaration}</p>`,
      html`<p class="quiet">Signed by ${name}${deputy ? ', deputy' : ''} on ${englishDate(on)}</p>`,
    ]),
    table(
      'Approval by senior leadership',
      ['Approved by', 'Scored a theme', 'Date'],
      approvals.map(({ name, independent, on }) => ({ cells: [name, independent ? 'No' : 'Yes', englishDate(on)] })),
    ),
    table(
      'Seal',
      ['What', 'Value'],
      facts.map(([what, value]) => ({ cells: [what, value] })),
    ),
  );
}
