import type { Classification } from '../../api/types';
import type { Choice } from '../../ui/radios/radios';

/** The four levels in words, with what each means for the published report. */
export const levels: readonly Choice[] = [
  { value: 'public', label: 'Public', hint: 'May be in the published report' },
  { value: 'internal', label: 'Internal', hint: 'For the council only; left out of the report' },
  { value: 'exempt', label: 'Exempt', hint: 'Under Schedule 12A; left out of the report' },
  { value: 'confidential', label: 'Confidential', hint: 'The law forbids publishing it; in no pack at all' },
];

/** The paragraphs of Schedule 12A to the Local Government Act 1972, in short words of our own. */
export const paragraphs: readonly Choice[] = [
  { value: '1', label: '1: about a particular person' },
  { value: '2', label: '2: likely to show who a person is' },
  { value: '3', label: '3: money or business of a person or of the council' },
  { value: '4', label: '4: talks with staff or unions about employment' },
  { value: '5', label: '5: advice protected by legal privilege' },
  { value: '6', label: '6: a notice, order or direction being considered' },
  { value: '7', label: '7: preventing, investigating or prosecuting crime' },
];

/** "Internal", or "Exempt, paragraph 3". */
export function levelInWords(classification: Classification): string {
  const word = levels.find((level) => level.value === classification.level)?.label ?? classification.level;
  return classification.paragraph ? `${word}, paragraph ${classification.paragraph}` : word;
}

/** Where new evidence starts: a person must choose to publish it. */
export const internalLevel: Classification = { level: 'internal', paragraph: null, publicInterestReason: null };

/** Where new texts and follow-on actions start: they are written to be published. */
export const publicLevel: Classification = { level: 'public', paragraph: null, publicInterestReason: null };
