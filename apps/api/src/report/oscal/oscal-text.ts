/** Characters that Markdown or OSCAL's parameters would take for themselves. */
const telling = /[\\`*_~^[\]<>{}#|]/gu;

/** A text as OSCAL's paragraphs take it: what was written, and no Markdown that nobody wrote. */
export function markup(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(telling, String.raw`\$&`);
}

/** A text on one line; OSCAL allows no empty one. */
export function markupLine(text: string): string {
  return markup(text.replaceAll(/\s+/gu, ' ').trim()) || '(no title)';
}

/** The value of a property: one line, nothing around it. */
export function propertyValue(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A key as OSCAL names things: letters, digits, full stops, hyphens and underscores, a letter first. */
export function token(key: string): string {
  const inner = key.replaceAll('/', '.').replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
  return /^[\p{L}_]/u.test(inner) ? inner : `_${inner}`;
}

/** The first moment of a day, as OSCAL wants a time with every date. @param day YYYY-MM-DD */
export function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
