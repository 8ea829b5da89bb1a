import { postInWords } from '../../council/posts/post.store.js';
import type { PostKey } from '../../council/posts/posts.js';
import { kindOfWork, mostOfAKind, type Waiting, yearPath } from '../waiting.js';

interface Row {
  year: string;
  council_meeting: string | null;
  post: PostKey;
  deputy: boolean;
  /** Names of the texts of this edition that were signed for the post, */
  signed: string[];
  /** and whether the person signed one of them. */
  own: boolean;
}

/** Years that wait for the signature of a post that the person holds or deputises for: it has signed none of this edition, or an earlier text. */
export const yearsToSign = kindOfWork<Row>({
  key: 'year-to-sign',
  needs: 'assessment:sign',
  statement: ({ caller, personId }) => ({
    text: `
      select assessment.year, assessment.council_meeting::text, held.post, held.deputy, given.signed, given.own
      from assessment join statutory_post held on held.council_id = $1 and held.person_id = $2,
      lateral (
        select coalesce(array_agg(content_hash), '{}') as signed, coalesce(bool_or(person_id = $2), false) as own
        from signature where council_id = $1 and assessment_id = assessment.id and edition = assessment.edition and post = held.post) given
      where assessment.council_id = $1 and assessment.state = 'statutory-sign-off'
      order by assessment.council_meeting nulls last, assessment.year, held.post limit ${mostOfAKind}`,
    values: [caller.councilId, personId],
  }),
  async items(rows, { caller }, { textOf }) {
    const items: Waiting[] = [];
    for (const { year, council_meeting: dueOn, post, deputy, signed, own } of rows) {
      if (signed.length > 0 && signed.includes(await textOf(year))) continue;
      const as = postInWords({ post, deputy });
      items.push({
        says:
          signed.length === 0
            ? `Sign the assessment of ${year} as ${as}`
            : `Sign the assessment of ${year} again as ${as}: it has changed since ${own ? 'you signed it' : 'it was signed'}`,
        path: yearPath(caller, year),
        dueOn,
      });
    }
    return items;
  },
});
