import { canonicalJson } from '@best-value/model';
import { publicDocument, restrictedDocument } from '../../../seal/content/documents.js';
import { madeUpAssessment, smallModel, USUAL } from '../../../report/testing/made-up-council.js';
import type { StateStatements } from './state-councils.js';

const hash = (digit: string): string => `'${digit.repeat(64)}'`;

const onFullLadder = `update assessment set ladder = 'full' where council_id = $1 and id = $2`;

const into = (state: string): string => `update assessment set state = '${state}' where council_id = $1 and id = $2`;

const withReviewer = `update assessment_theme set reviewer_id = (select person_id from membership where council_id = $1 and roles = '{theme-reviewer}')
  where council_id = $1 and assessment_id = $2 and theme_key = 'governance'`;

const round = `insert into theme_review (council_id, id, assessment_id, theme_key, edition, round, reviewer_id, reviewer_name, state, begun_at, updated_at)
  select council_id, gen_random_uuid(), assessment_id, theme_key, 1, 1, reviewer_id, 'Reviewer', 'open', now(), now()
  from assessment_theme where council_id = $1 and assessment_id = $2 and theme_key = 'governance'`;

const reviewed = `update assessment_theme set stage = 'reviewed' where council_id = $1 and assessment_id = $2`;

const small = madeUpAssessment({ ...USUAL, narrativeWords: 10, evidence: 2, followOnActions: 1 }, smallModel());
const document = (make: typeof publicDocument | typeof restrictedDocument): string =>
  `'${canonicalJson(make(small, 1)).replaceAll("'", "''")}'`;

/** A seal as the tables hold it, whose PDF is an upload; what is sealed, and how, has specs of its own. */
const seal = `
  with of_seal as (
    insert into seal (council_id, id, assessment_id, edition, number, public_hash, salted, content_hash, approvals, signatures, previous_seal,
      sealed_at, as_at, sealed_by_name, seal, pdf_file_name, pdf_sha256, pdf_bytes, pdf_pages)
    values ($1::uuid, (select id from stored_file where council_id = $1::uuid limit 1), $2::uuid, 1, 1, ${hash('1')}, ${hash('2')}, ${hash('3')}, '[]', '[]', ${hash('0')},
      now(), '2026-04-16', 'Lead officer', encode(sha256($1::uuid::text::bytea), 'hex'), 'Appendix 1.pdf', ${hash('4')}, 1, 1)
    returning council_id, id)
  insert into sealed_document (council_id, seal_id, audience, document, hash, salt)
    select council_id, id, audience, case audience when 'public' then ${document(publicDocument)} else ${document(restrictedDocument)} end, ${hash('5')}, case audience when 'restricted' then '\\x00'::bytea end
    from of_seal, unnest(array['public', 'restricted']) as audience`;

const revision = `
  insert into revised_edition (council_id, assessment_id, edition, reason, revised_at, revised_by_name)
    values ($1, $2, 2, 'A figure was wrong', now(), 'Lead officer')`;

/** The states that the table is asked in. They are set, not walked to: what leads there has specs of its own. */
export const stateStatements: StateStatements = {
  drafting: [onFullLadder, withReviewer],
  'theme-review': [
    onFullLadder,
    `update assessment_theme set stage = 'theme-review' where council_id = $1 and assessment_id = $2 and theme_key = 'governance'`,
    withReviewer,
    round,
  ],
  moderation: [onFullLadder, withReviewer, reviewed, into('moderation')],
  'leadership-review': [onFullLadder, withReviewer, reviewed, into('leadership-review')],
  // As on the short ladder, whose themes are never reviewed: only where the year stands locks them.
  'statutory-sign-off': [withReviewer, into('statutory-sign-off')],
  sealed: [onFullLadder, withReviewer, reviewed, into('sealed'), seal],
  revised: [
    onFullLadder,
    withReviewer,
    seal,
    revision,
    `update assessment set edition = 2 where council_id = $1 and id = $2`,
  ],
};
