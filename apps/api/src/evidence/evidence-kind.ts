/** What an item of evidence is made of: a file, an address, words or a figure. It never changes after the item is added. */
export const evidenceKinds = ['document', 'link', 'statement', 'metric'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What a link says: the item supports a characteristic (or the theme) or counters an indicator (or the theme). */
export const stances = ['supports', 'counters'] as const;
export type Stance = (typeof stances)[number];

/** A figure; the period it covers is the item's own. */
export interface Metric {
  name: string;
  value: string;
  unit: string;
  comparator: string;
}
