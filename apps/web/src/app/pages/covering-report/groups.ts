import type { CoveringAnswer, CoveringReportView, ReportFormField } from '../../api/types';

/** Fields under one heading of the page. */
export interface FieldGroup {
  id: string;
  title: string;
  parts: { field: ReportFormField; answer: CoveringAnswer }[];
  /** How many things are still to do in it. */
  left: number;
}

/** Kept with the report, and asked for at the top of the page. */
const ofMeeting = ['title', 'report-to', 'meeting-date'];

/** The fields of a report as the page parts them: each group of the form, and what stands before and between. */
export function groupsOf({
  fields,
  answers,
  problems,
}: Pick<CoveringReportView, 'fields' | 'answers' | 'problems'>): FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const field of fields) {
    const answer = answers.find(({ key }) => key === field.key);
    if (!answer || ofMeeting.includes(field.key)) continue;
    const title = field.group ?? (field.place === 'front-sheet' ? 'Front sheet' : 'Body');
    const last = groups.at(-1);
    const left = leftIn([field.key], problems);
    if (last && last.title.replace(', continued', '') === title) {
      last.parts.push({ field, answer });
      last.left += left;
    } else {
      groups.push({
        id: `group-${groups.length + 1}`,
        title: titleOf(title, groups),
        parts: [{ field, answer }],
        left,
      });
    }
  }
  return groups;
}

/** How many things are still to do at the top of the page. */
export function leftOfMeeting({ problems }: Pick<CoveringReportView, 'problems'>): number {
  return leftIn(ofMeeting, problems);
}

function leftIn(keys: readonly string[], problems: CoveringReportView['problems']): number {
  return problems.filter(({ field }) => keys.includes(field)).length;
}

/** The front sheet goes on after a group of it. */
function titleOf(title: string, groups: readonly FieldGroup[]): string {
  return groups.some((group) => group.title === title) ? `${title}, continued` : title;
}
