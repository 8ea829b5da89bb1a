import { kindOfWork, mostOfAKind, type Waiting, yearPath } from '../waiting.js';

interface Row {
  year: string;
  council_meeting: string | null;
  /** Names of the texts of this edition that the person has approved, */
  approved: string[];
  /** and of those for which they had scored nothing. */
  independent: string[];
}

/**
 * Years that senior leadership reviews. An approval of an earlier text is to be given again. Whoever has approved this very text can
 * only wait for somebody who scored nothing, unless they are that: then the year has come back unchanged, and they take it on.
 */
export const yearsToApprove = kindOfWork<Row>({
  key: 'year-to-approve',
  needs: 'assessment:approve',
  statement: ({ caller, personId }) => ({
    text: `
      select year, council_meeting::text, given.approved, given.independent
      from assessment, lateral (
        select coalesce(array_agg(content_hash), '{}') as approved,
          coalesce(array_agg(content_hash) filter (where independent), '{}') as independent
        from approval where council_id = $1 and assessment_id = assessment.id and edition = assessment.edition and person_id = $2) given
      where council_id = $1 and state = 'leadership-review'
      order by council_meeting nulls last, year limit ${mostOfAKind}`,
    values: [caller.councilId, personId],
  }),
  async items(rows, { caller }, { textOf }) {
    const items: Waiting[] = [];
    for (const { year, council_meeting: dueOn, approved, independent } of rows) {
      const text = approved.length === 0 ? null : await textOf(year);
      if (text !== null && approved.includes(text) && !independent.includes(text)) continue;
      const again = text !== null && !approved.includes(text);
      items.push({
        says: again
          ? `Approve the assessment of ${year} again: it has changed since you approved it`
          : `Review for senior leadership the assessment of ${year}`,
        path: `${yearPath(caller, year)}/leadership`,
        dueOn,
      });
    }
    return items;
  },
});
