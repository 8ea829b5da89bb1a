const TAG = /<(?:\?[\s\S]*?\?|!--[\s\S]*?--|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(\/?))>/g;

/** What keeps a text from being well-formed XML, as far as metadata needs it; null when nothing does. */
export function wellFormedness(xml: string): string | null {
  const open: string[] = [];
  let from = 0;
  for (const match of xml.matchAll(TAG)) {
    const fault = textFault(xml.slice(from, match.index)) ?? textFault(match[3] ?? '');
    if (fault) return fault;
    from = match.index + match[0].length;
    const [, closing, name, , empty] = match;
    if (!name) continue;
    if (!closing) {
      if (!empty) open.push(name);
    } else if (open.pop() !== name) return `</${name}> closes something else`;
  }
  return textFault(xml.slice(from)) ?? (open.length > 0 ? `<${open.at(-1)}> is not closed` : null);
}

function textFault(text: string): string | null {
  if (text.includes('<')) return 'a bare <';
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) return 'a bare &';
  return /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text) ? 'a control character' : null;
}
