import type { Classification } from '../../api/types';

/** What is missing from a classification, in words, or null. Exempt material names its paragraph and the reason. */
export function classificationProblem({ level, paragraph, publicInterestReason }: Classification): string | null {
  if (level !== 'exempt') return null;
  const missing = [
    paragraph === null && 'choose the paragraph of Schedule 12A that makes it exempt',
    !publicInterestReason?.trim() && 'say why keeping it exempt serves the public interest',
  ].filter((what) => what !== false);
  if (!missing.length) return null;
  const sentence = missing.join(', and ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
