import type { EvidenceView } from '../../api/types';
import { levelInWords, paragraphs } from '../../forms/classification/levels';
import { dateInWords } from '../../format/dates';
import { gradeInWords } from './evidence-words';

/** One line of an item's summary. */
export interface Fact {
  label: string;
  text: string;
}

/** What is known of an item, in words; what nobody entered is left out. */
export function factsOf(item: EvidenceView): Fact[] {
  const { classification, metric } = item;
  const facts: Fact[] = [
    { label: 'What is measured', text: metric?.name ?? '' },
    { label: 'Value', text: [metric?.value, metric?.unit].filter(Boolean).join(' ') },
    { label: 'Compared with', text: metric?.comparator ?? '' },
    { label: 'Issued by', text: item.issuingBody ?? '' },
    { label: 'Issued on', text: dateInWords(item.issuedOn) },
    { label: 'Period it covers', text: periodInWords(item.periodFrom, item.periodTo) },
    { label: 'Grade, as issued', text: gradeInWords(item) },
    { label: 'Look at it again by', text: dateInWords(item.reviewBy) },
    { label: 'Classification', text: levelInWords(classification) },
    { label: 'Exempt under', text: paragraphInWords(classification.paragraph) },
    { label: 'Why keeping it exempt serves the public interest', text: classification.publicInterestReason ?? '' },
  ];
  return facts.filter((fact) => fact.text !== '');
}

/** "1 April 2023 to 31 March 2024"; one end may be open. */
export function periodInWords(from: string | null, to: string | null): string {
  if (from && to) return `${dateInWords(from)} to ${dateInWords(to)}`;
  if (from) return `From ${dateInWords(from)}`;
  return to ? `Until ${dateInWords(to)}` : '';
}

function paragraphInWords(paragraph: number | null): string {
  const words = paragraphs.find((choice) => choice.value === String(paragraph))?.label;
  return words ? `Schedule 12A, paragraph ${words}` : '';
}
