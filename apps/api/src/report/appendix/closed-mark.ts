import { englishList } from './english.js';
import type { Classification } from './source.js';

/** Says of a part of a restricted document that it is not for publication, and why. */
export interface ClosedMark {
  /** Such as "Not for publication: exempt information, Schedule 12A paragraph 3". */
  readonly words: string;
  /** Of Schedule 12A; null for what is internal to the council. */
  readonly paragraph: number | null;
  /** Why the public interest keeps it back. */
  readonly interest: string | null;
}

const NOT_FOR_PUBLICATION = 'Not for publication';

/** @returns nothing for what is public */
export function closedMark({ level, paragraph, publicInterestReason }: Classification): ClosedMark | undefined {
  if (level === 'public') return undefined;
  if (level !== 'exempt')
    return { words: `${NOT_FOR_PUBLICATION}: internal to the council`, paragraph: null, interest: null };
  const where = paragraph === null ? 'Schedule 12A' : `Schedule 12A paragraph ${paragraph}`;
  return { words: `${NOT_FOR_PUBLICATION}: exempt information, ${where}`, paragraph, interest: publicInterestReason };
}

/** What a page or a cover says that holds such parts: each reason once, the paragraphs in order. */
export function closedInWords(marks: readonly Pick<ClosedMark, 'paragraph'>[]): string {
  const paragraphs = [...new Set(marks.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
  const exempt = `exempt information, Schedule 12A ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${englishList(paragraphs.map(String))}`;
  const kinds = [
    ...(paragraphs.length > 0 ? [exempt] : []),
    ...(marks.some(({ paragraph }) => paragraph === null) ? ['information internal to the council'] : []),
  ];
  return `${NOT_FOR_PUBLICATION}: contains ${kinds.join('; and ')}`;
}
