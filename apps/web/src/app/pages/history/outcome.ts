import { keyInWords } from './field-words';

/** What an entry decided, in words. */
export interface Outcome {
  /** Empty when there was nothing before. */
  was: string;
  is: string;
  /** The reason given; empty when there was none. */
  because: string;
}

type State = Record<string, unknown> | null | undefined;

/** Fields that decide something, each with the fields that may say why. The first that changed is the outcome. */
const deciding: readonly (readonly [field: string, reasons: readonly string[]])[] = [
  ['score', ['scoreReason', 'reason']],
  ['judgement', ['reason']],
  ['status', ['reason']],
  ['state', ['reason', 'returnedReason', 'reopenedReason']],
  ['stage', ['reason']],
];
const LONGEST_REASON = 160;

/** What an entry decided, and why: "Fair → Good, because …". Null when it decided nothing. */
export function outcomeOf(before: State, after: State): Outcome | null {
  for (const [field, reasons] of deciding) {
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null];
    if (was === is || typeof is !== 'string' || (was !== null && typeof was !== 'string')) continue;
    const because = reasons.map((reason) => after?.[reason]).find((said) => typeof said === 'string' && said.trim());
    return { was: was === null ? '' : keyInWords(was), is: keyInWords(is), because: cut(String(because ?? '')) };
  }
  return null;
}

/** Its beginning, up to the end of a word. */
function cut(reason: string): string {
  const text = reason.trim().replace(/\s+/g, ' ');
  if (text.length <= LONGEST_REASON) return text;
  return `${text
    .slice(0, LONGEST_REASON)
    .replace(/\s\S*$/, '')
    .replace(/[…,;:]+$/, '')}…`;
}
