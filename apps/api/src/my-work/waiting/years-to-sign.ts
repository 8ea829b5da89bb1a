import { type PostKey, postTitle } from '../../council/posts/posts.js';
import { kindOfWork, mostOfAKind, yearPath } from '../waiting.js';

interface Row {
  year: string;
  council_meeting: string | null;
  post: PostKey;
  deputy: boolean;
}

/** Years that wait for the signature of a post that the person holds or deputises for, and that has not signed this edition. */
export const yearsToSign = kindOfWork<Row>({
  key: 'year-to-sign',
  needs: 'assessment:sign',
  statement: ({ caller, personId }) => ({
    text: `
      select assessment.year, assessment.council_meeting::text, held.post, held.deputy
      from assessment join statutory_post held on held.council_id = $1 and held.person_id = $2
      where assessment.council_id = $1 and assessment.state = 'statutory-sign-off'
        and not exists (select 1 from signature where council_id = $1 and assessment_id = assessment.id
          and edition = assessment.edition and post = held.post)
      order by assessment.council_meeting nulls last, assessment.year, held.post limit ${mostOfAKind}`,
    values: [caller.councilId, personId],
  }),
  items: (rows, { caller }) =>
    Promise.resolve(
      rows.map(({ year, council_meeting: dueOn, post, deputy }) => ({
        says: `Sign the assessment of ${year} as ${deputy ? 'deputy ' : ''}${postTitle(post).toLowerCase()}`,
        path: yearPath(caller, year),
        dueOn,
      })),
    ),
});
