/** Who may see a piece of text or an item. `confidential` is s.100A(3) LGA 1972, and differs in law from `exempt`. */
export const classificationLevels = ['public', 'internal', 'exempt', 'confidential'] as const;
export type ClassificationLevel = (typeof classificationLevels)[number];

/** A classification as it is stored and sent. `paragraph` (1 to 7 of Schedule 12A, LGA 1972) and `publicInterestReason` go with `exempt` only. */
export interface Classification {
  level: ClassificationLevel;
  paragraph: number | null;
  publicInterestReason: string | null;
}

/** What new narratives, reasons and follow-on actions start as: they are written to be published. */
export const publicByDefault: Classification = { level: 'public', paragraph: null, publicInterestReason: null };
/** What new evidence starts as: a person must choose to publish it. */
export const internalByDefault: Classification = { level: 'internal', paragraph: null, publicInterestReason: null };

/** Of texts that become one, the strictest holds: whoever may see all of them may see it. Of none, what new text starts as. */
export function strictest(all: readonly Classification[]): Classification {
  const strictness = ({ level }: Classification): number => classificationLevels.indexOf(level);
  return all.reduce((one, other) => (strictness(other) > strictness(one) ? other : one), all[0] ?? publicByDefault);
}

/** Whether a person needs the permission to see restricted material before they are shown it. */
export function isRestricted(classification: Classification): boolean {
  return classification.level !== 'public' && classification.level !== 'internal';
}
