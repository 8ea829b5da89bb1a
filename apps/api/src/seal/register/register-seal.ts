import type { Work } from '../../work/work.js';
import { RegisteredSeal } from './registered-seal.entity.js';

/** What anybody who has the seal is told. */
export interface SealToRegister {
  /** 64 small hexadecimal digits. */
  seal: string;
  /** `2026/27` */
  year: string;
  edition: number;
  pdfSha256: string;
}

/**
 * Makes a seal known to whoever asks for it. Belongs into the work that seals, so that no sealed edition is without it and none is known
 * that was never sealed.
 */
export async function registerSeal(work: Work, { seal, year, edition, pdfSha256 }: SealToRegister): Promise<void> {
  const { councilId, now: at } = work;
  await work.repository(RegisteredSeal).insert({ seal, councilId, year, edition, pdfSha256, at });
}
