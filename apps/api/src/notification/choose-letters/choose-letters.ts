import type { Work } from '../../work/work.js';
import type { LettersChoice } from '../letters-choice.js';

/** Sets when letters of this council reach the caller. Of two choices at once the later counts: they are one person's. */
export async function chooseLetters(work: Work, letters: LettersChoice): Promise<void> {
  const values = [work.councilId, work.caller.personId];
  await work.query(
    `insert into notification_choice (council_id, person_id, letters, updated_at) values ($1, $2, $3, $4)
     on conflict (council_id, person_id) do update set letters = excluded.letters, updated_at = excluded.updated_at`,
    [...values, letters, work.now],
  );
  // What already waits for a daily letter still comes, unless no letters are wanted.
  if (letters === 'none')
    await work.query(
      'update notification set awaits_digest = false where council_id = $1 and person_id = $2 and awaits_digest',
      values,
    );
}
