import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';

/** 14-002, 14-003, 14-007: headings that begin at level 1 and skip none on the way down. */
export function headings(file: PdfFile): Finding[] {
  const found = file.tags.filter((tag) => /^H[1-6]?$/.test(tag.type));
  const numbered = found.filter((tag) => tag.type !== 'H');
  const findings: Finding[] = [];
  if (numbered.length > 0 && numbered.length < found.length) {
    findings.push({ rule: '14-007', message: 'The file has headings with a level and headings without.' });
  }
  let level = 0;
  for (const tag of numbered) {
    const next = Number(tag.type[1]);
    const text = file.textOf(tag);
    if (level === 0 && next !== 1) {
      findings.push({ rule: '14-002', message: `The first heading, "${text}", is of level ${next}.` });
    } else if (next > level + 1) {
      findings.push({ rule: '14-003', message: `"${text}" is of level ${next}, after a heading of level ${level}.` });
    }
    level = next;
  }
  return findings;
}
