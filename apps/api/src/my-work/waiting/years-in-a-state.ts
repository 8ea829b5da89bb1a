import type { AssessmentState } from '../../assessment/ladder/states.js';
import type { Permission } from '../../council/roles.js';
import { kindOfWork, mostOfAKind, yearPath, type KindOfWork } from '../waiting.js';

interface Row {
  year: string;
  council_meeting: string | null;
}

/** Years that wait in a state for everyone who holds a permission, until the council meets. */
function yearsInAState(key: string, needs: Permission, state: AssessmentState, does: string, page: string): KindOfWork {
  return kindOfWork<Row>({
    key,
    needs,
    statement: ({ caller }) => ({
      text: `select year, council_meeting::text from assessment where council_id = $1 and state = $2
        order by council_meeting nulls last, year limit ${mostOfAKind}`,
      values: [caller.councilId, state],
    }),
    items: (rows, { caller }) =>
      Promise.resolve(
        rows.map(({ year, council_meeting: dueOn }) => ({
          says: `${does} the assessment of ${year}`,
          path: `${yearPath(caller, year)}/${page}`,
          dueOn,
        })),
      ),
  });
}

export const yearsToModerate = yearsInAState(
  'year-to-moderate',
  'assessment:moderate',
  'moderation',
  'Moderate',
  'moderation',
);
export const yearsToApprove = yearsInAState(
  'year-to-approve',
  'assessment:approve',
  'leadership-review',
  'Review for senior leadership',
  'leadership',
);
