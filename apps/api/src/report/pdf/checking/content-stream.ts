/** A token of a content stream that is not an operator. Strings and hex strings both come as their bytes. */
export type Operand = number | Name | Uint8Array | Operand[] | Map<string, Operand>;

export class Name {
  constructor(readonly text: string) {}
}

export interface Operation {
  operator: string;
  operands: Operand[];
}

const TOKEN = /%[^\r\n]*|<<|>>|[[\]]|\/[^\s()<>[\]{}/%]*|<[0-9A-Fa-f\s]*>|\(|[^\s()<>[\]{}/%]+/g;
const END = Symbol('end of array or dictionary');

/** Splits a page's content into operations, in order. Inline images are not expected and not read. */
export function parseContent(bytes: Uint8Array): Operation[] {
  const source = Buffer.from(bytes).toString('latin1');
  const tokens = new RegExp(TOKEN);
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  for (;;) {
    const token = next(source, tokens);
    if (token === null) return operations;
    if (token === END) continue;
    if (typeof token === 'string') {
      operations.push({ operator: token, operands });
      operands = [];
    } else operands.push(token);
  }
}

/** An operand, an operator (as a string), the end of a bracket, or null at the end of the content. */
function next(source: string, tokens: RegExp): Operand | string | typeof END | null {
  const token = tokens.exec(source)?.[0];
  if (token === undefined) return null;
  if (token.startsWith('%')) return next(source, tokens);
  if (token === '[') return collect(source, tokens);
  if (token === '<<') return pairs(collect(source, tokens));
  if (token === ']' || token === '>>') return END;
  if (token.startsWith('/')) return new Name(token.slice(1));
  if (token.startsWith('<')) return Buffer.from(token.replace(/[<>\s]/g, ''), 'hex');
  if (token === '(') return literal(source, tokens);
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(token) ? Number(token) : token;
}

function collect(source: string, tokens: RegExp): Operand[] {
  const items: Operand[] = [];
  for (;;) {
    const token = next(source, tokens);
    if (token === null || token === END) return items;
    if (typeof token !== 'string') items.push(token);
  }
}

function pairs(items: Operand[]): Map<string, Operand> {
  const map = new Map<string, Operand>();
  for (let i = 0; i + 1 < items.length; i += 2) {
    const [key, value] = [items[i], items[i + 1]];
    if (key instanceof Name && value !== undefined) map.set(key.text, value);
  }
  return map;
}

/** A string in brackets, which may nest; escapes other than of a character by itself are not needed here. */
function literal(source: string, tokens: RegExp): Uint8Array {
  let depth = 1;
  let text = '';
  let at = tokens.lastIndex;
  for (; at < source.length && depth > 0; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') {
      at += 1;
      text += source.charAt(at);
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 0) text += character;
  }
  tokens.lastIndex = at;
  return Buffer.from(text, 'latin1');
}
