import type { CoveringAnswer, CoveringReportView } from '../../api/types';
import type { Choice } from '../../ui/radios/radios';

/** The papers of one theme. */
export interface PaperGroup {
  title: string;
  choices: Choice[];
  /** Ids of those that the report lists. */
  listed: string[];
}

const ofActions = 'Follow-on actions';

/** Papers theme by theme, in the order in which they came. @param leftOut ids of what is not listed */
export function paperGroups(papers: CoveringReportView['papers'], leftOut: readonly string[]): PaperGroup[] {
  const titles = [...new Set(papers.map(({ theme }) => theme ?? ofActions))];
  return titles.map((title) => {
    const own = papers.filter(({ theme }) => (theme ?? ofActions) === title);
    return {
      title,
      choices: own.map(({ id, title: label }) => ({ value: id, label })),
      listed: own.map(({ id }) => id).filter((id) => !leftOut.includes(id)),
    };
  });
}

/** What is left out once a theme lists these and no others: what other themes leave out stays. */
export function withoutListed(
  { choices }: PaperGroup,
  listed: readonly string[],
  leftOut: readonly string[],
): CoveringAnswer['items'] {
  const own = choices.map(({ value }) => value);
  const others = leftOut.filter((id) => !own.includes(id));
  return [...others, ...own.filter((id) => !listed.includes(id))].map((id) => ({ code: id, words: '' }));
}
