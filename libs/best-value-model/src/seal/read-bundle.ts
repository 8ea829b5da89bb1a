import type { SealFinding } from './finding.js';
import type { Hash } from './hex.js';
import { MAX_FINDINGS } from './json-value.js';
import { nothingKnown, type Verification } from './verification.js';
import { verifyBundle } from './verify-bundle.js';

/**
 * verifyBundle() for a bundle as it stands in its file. Only here can be seen that a field is given twice: the text then says one thing to
 * a reader who takes the first and another to one who takes the last.
 */
export async function verifyBundleText(
  text: string,
  pdf: Uint8Array<ArrayBuffer> | null,
  hash: Hash,
  published?: string,
): Promise<Verification> {
  let bundle: unknown;
  try {
    bundle = JSON.parse(text);
  } catch {
    const message = 'It is not JSON: either it is no bundle, or the file is damaged.';
    return { ...nothingKnown, findings: [{ code: 'not-json', path: '', message }] };
  }
  const twice = saidTwice(text);
  const answer = await verifyBundle(bundle, pdf, hash, published);
  return { ...answer, whole: answer.whole && twice.length === 0, findings: [...twice, ...answer.findings] };
}

/** Names that an object has twice. The text must be JSON. */
function saidTwice(text: string): SealFinding[] {
  const findings: SealFinding[] = [];
  /** The names so far of every object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let nameIsNext = false;
  for (let at = 0; at < text.length && findings.length < MAX_FINDINGS; at++) {
    const character = text[at];
    if (character === '{' || character === '[') open.push(character === '{' ? new Set() : null);
    else if (character === '}' || character === ']') open.pop();
    if (character === '{' || character === ',') nameIsNext = true;
    if (character !== '"') continue;
    const start = at;
    at = endOfText(text, start);
    const names = open.at(-1);
    if (nameIsNext && names) {
      const name = JSON.parse(text.slice(start, at + 1)) as string;
      if (names.has(name))
        findings.push({
          code: 'said-twice',
          path: '',
          message: `The field “${name.toWellFormed().slice(0, 80)}” is given twice in one place.`,
        });
      names.add(name);
    }
    nameIsNext = false;
  }
  return findings;
}

/** Where the closing quotation mark of the text that begins here stands. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
