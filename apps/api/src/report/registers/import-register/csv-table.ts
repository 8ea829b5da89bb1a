const mostColumns = 200;
/** More is not read: the sheet is refused then. */
export const mostLines = 20_000;

/** Excel’s own CSV is in the encoding of Windows, which has a letter for every byte. */
const ofWindows = 'windows-1252';

/**
 * The fields of a CSV, line by line. Takes what spreadsheets write: UTF-8 with or without its mark, UTF-16, Windows-1252; commas,
 * semicolons or tabs between fields; a first line `sep=;`; any end of line. Runs once over the text, whatever stands in it.
 */
export function csvTable(bytes: Uint8Array): string[][] {
  const text = decoded(bytes);
  const [, told, rest] = /^sep=(.)\r?\n([^]*)$/iu.exec(text) ?? [];
  return fieldsOf(rest ?? text, told ?? separatorOf(text));
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(ofWindows).decode(bytes);
  }
}

/** The sign that stands most often outside quotes in the first line. */
function separatorOf(text: string): string {
  const first =
    text
      .slice(0, 10_000)
      .replaceAll(/"[^"]*"/gu, '')
      .split(/[\r\n]/u, 1)[0] ?? '';
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function fieldsOf(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at <= text.length && lines.length < mostLines) {
    let field = '';
    if (text[at] === '"') {
      for (;;) {
        const end = text.indexOf('"', at + 1);
        field += text.slice(at + 1, end === -1 ? undefined : end);
        at = end === -1 ? text.length : end + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    }
    const stop = nextStop(text, at, separator);
    field += text.slice(at, stop);
    if (line.length < mostColumns) line.push(field);
    at = stop;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    // The end of the text after the end of a line is no line of its own.
    if (at < text.length || line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return lines;
}

/** Where the field that begins here ends. */
function nextStop(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return at;
}
