/** What says where a gap or a reason is: its kind, its criterion, and for a placeholder the path of the text. */
export interface Place {
  /** A word; the contract does not say so yet. */
  kind: unknown;
  criterionKey?: string;
  where?: string;
}

/** The place on the theme page to put right what is missing: a criterion, the score, the narrative or the actions. */
export function gapAnchor({ kind, criterionKey, where }: Place): string | undefined {
  if (criterionKey) return criterionKey.replaceAll('/', '-');
  if (kind === 'narrative-empty' || where?.endsWith('/narrative')) return 'narrative';
  if (where?.endsWith('/evidence')) return 'evidence-of-theme';
  if (kind === 'follow-on-action-missing' || where?.endsWith('/followOnActions')) return 'follow-on-actions';
  return String(kind).includes('score') || where?.endsWith('/reason') ? 'score' : undefined;
}
