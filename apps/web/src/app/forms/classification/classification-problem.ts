import type { Classification } from '../../api/types';

/** What is missing from a classification, in words, or null. Exempt material names its paragraph and the reason. */
export function classificationProblem({ level, paragraph, publicInterestReason }: Classification): string | null {
  if (level !== 'exempt') return null;
  if (paragraph === null) return 'Choose the paragraph of Schedule 12A that makes it exempt';
  if (!publicInterestReason?.trim()) return 'Say why keeping it exempt serves the public interest';
  return null;
}
