import { kindOfWork, mostOfAKind, yearPath } from '../waiting.js';

interface Row {
  year: string;
  council_meeting: string | null;
}

/** Years that wait for whoever moderates, until the council meets. */
export const yearsToModerate = kindOfWork<Row>({
  key: 'year-to-moderate',
  needs: 'assessment:moderate',
  statement: ({ caller }) => ({
    text: `select year, council_meeting::text from assessment where council_id = $1 and state = 'moderation'
      order by council_meeting nulls last, year limit ${mostOfAKind}`,
    values: [caller.councilId],
  }),
  items: (rows, { caller }) =>
    Promise.resolve(
      rows.map(({ year, council_meeting: dueOn }) => ({
        says: `Moderate the assessment of ${year}`,
        path: `${yearPath(caller, year)}/moderation`,
        dueOn,
      })),
    ),
});
