import type { CriterionKind } from '@best-value/model';
import type { EvidenceKind, FollowOnActionStatus, Stance } from './source.js';

export const statusWords: Record<FollowOnActionStatus, string> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  complete: 'Complete',
  cancelled: 'Cancelled',
};

export const evidenceKindWords: Record<EvidenceKind, string> = {
  document: 'Document',
  link: 'Web page',
  statement: 'Statement',
  metric: 'Metric',
};

export const stanceWords: Record<Stance, string> = { supports: 'supports', counters: 'counters' };

export const kindWords: Record<CriterionKind, { readonly many: string; readonly explained: string }> = {
  characteristic: { many: 'Characteristics', explained: 'Characteristics of a council that works well' },
  indicator: { many: 'Indicators', explained: 'Indicators that a council may be failing' },
};
