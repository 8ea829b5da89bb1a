/** Markup that is safe to write to a page as it stands. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a page: text, which is escaped, markup, and lists of both; nothing for null and false. */
export type Piece = string | number | Html | null | false | readonly Piece[];

/** Markup from a template. What is put into it is escaped, in text and in attributes within quotation marks alike. */
export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(literals.reduce((markup, literal, n) => `${markup}${markupOf(pieces[n - 1] ?? null)}${literal}`));
}

function markupOf(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(markupOf).join('');
  return escaped(String(piece));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no HTML may hold beside its own marks: control characters, halves of characters, and what turns the order of reading. */
const NEVER = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replaceAll(NEVER, '').replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? '');
}

/** Pieces with something between them. */
export function joined(pieces: readonly Piece[], between: Piece): Piece {
  return pieces.flatMap((piece, n) => (n === 0 ? [piece] : [between, piece]));
}
