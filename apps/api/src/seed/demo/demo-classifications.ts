import type { DemoClassification } from './demo-types.js';

/** Anyone may read it. */
export const open: DemoClassification = { level: 'public', paragraph: null, publicInterestReason: null };

/** For the council's own people. */
export const internal: DemoClassification = { level: 'internal', paragraph: null, publicInterestReason: null };

/** Given to the council on terms that forbid disclosure (Local Government Act 1972, section 100A(3)). */
export const confidential: DemoClassification = { level: 'confidential', paragraph: null, publicInterestReason: null };

/** Exempt under a paragraph of Schedule 12A, with the reason why withholding it serves the public better. */
export function exempt(
  paragraph: NonNullable<DemoClassification['paragraph']>,
  publicInterestReason: string,
): DemoClassification {
  return { level: 'exempt', paragraph, publicInterestReason };
}
