import type { PackProblem } from '../../api/types';
import { counted } from '../../format/amounts';

type Rule = PackProblem['rule'];

/** What the problems of a rule have in common. */
const titles: Record<Rule, string> = {
  'not-ready': 'The year is not sealed',
  unfinished: 'Unfinished',
  'statutory-comment': 'Statutory officers’ comments',
  placeholder: 'Left to fill in',
  'covering-report': 'Covering report',
  'dead-reference': 'References that lead nowhere',
  'dead-link': 'Links',
  'no-alternative': 'Figures and tables without words',
  'wide-table': 'Tables wider than the page',
  'late-papers': 'Papers of meetings',
  'already-published': 'Published already',
  unprintable: 'Characters the PDF cannot show',
  'names-withheld': 'Texts that name something left out',
  'personal-address': 'E-mail addresses of people',
  'unexplained-change': 'Scores that moved without a reason',
  missing: 'Would make the assessment better',
};

/** Problems of one rule, under a heading. */
export interface ProblemGroup {
  rule: Rule;
  title: string;
  problems: PackProblem[];
}

/** The problems of one severity by rule, in the order in which they came. */
export function groupsOf(problems: readonly PackProblem[], severity: PackProblem['severity']): ProblemGroup[] {
  const own = problems.filter((one) => one.severity === severity);
  const rules = [...new Set(own.map(({ rule }) => rule))];
  return rules.map((rule) => ({ rule, title: titles[rule], problems: own.filter((one) => one.rule === rule) }));
}

/** "3 things stop publication. 5 are to be weighed." */
export function countsInWords(problems: readonly Pick<PackProblem, 'severity'>[]): string {
  const stops = problems.filter(({ severity }) => severity === 'stops').length;
  const warns = problems.length - stops;
  const stopping =
    stops === 0 ? 'Nothing stops publication.' : `${counted(stops, 'thing stops', 'things stop')} publication.`;
  return warns === 0 ? stopping : `${stopping} ${counted(warns, 'is', 'are')} to be weighed.`;
}
