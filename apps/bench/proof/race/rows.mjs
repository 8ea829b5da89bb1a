import { open, year } from '../council/working-council.mjs';

/**
 * The kinds of rows that are raced for. Each knows its address, what a racer sends, and what the database holds of it.
 * `revision` is what it has before the race; a criterion that was never judged is at 0.
 * @typedef {{ kind: string, objectType: string, objectKey: string, path: string, bodyOf: (text: string) => string, textOf: (row: object) => string }} Row
 */

/**
 * One row for each round, of all kinds in turn: a criterion judged for the first time (an INSERT), a criterion judged again, a
 * narrative, a score.
 * @param {import('../council/working-council.mjs').WorkingCopy} council
 * @param {number} rounds
 * @returns {Row[]}
 */
export function rowsOfRounds({ themes, scores }, rounds) {
  const criteria = themes.flatMap((theme) => theme.criteria);
  return Array.from({ length: rounds }, (_, round) => {
    const turn = Math.floor(round / 4);
    const theme = themes[turn % themes.length];
    // The same criterion twice: what was judged for the first time is raced for again in the next round.
    if (round % 4 < 2) return judged(criteria[turn % criteria.length], round % 4 === 0);
    return round % 4 === 2 ? narrative(theme) : scored(theme, scores);
  });
}

const judged = ({ key, words }, first) => ({
  kind: first ? 'a criterion judged for the first time' : 'a criterion judged again',
  objectType: 'criterion',
  objectKey: key,
  path: `${year}/criteria/${key}/judgement`,
  bodyOf: (text) => JSON.stringify({ judgement: words[0], reason: text, classification: open }),
  textOf: ({ reason }) => reason,
});

const narrative = ({ key }) => ({
  kind: 'a narrative',
  objectType: 'theme',
  objectKey: key,
  path: `${year}/themes/${key}/narrative`,
  bodyOf: (text) => JSON.stringify({ narrative: text, classification: open }),
  textOf: (row) => row.narrative,
});

const scored = ({ key }, scores) => ({
  kind: 'a score',
  objectType: 'theme',
  objectKey: key,
  path: `${year}/themes/${key}/score`,
  bodyOf: (text) => JSON.stringify({ score: scores[0], reason: text, classification: open }),
  textOf: (row) => row.scoreReason ?? row.score_reason,
});

/**
 * @param {import('pg').Client} client
 * @param {{ councilId: string, assessmentId: string }} council
 * @param {Row} row
 * @returns {Promise<{ revision: number, text: string | null, entries: number }>}
 */
export async function readRow(client, { councilId, assessmentId }, row) {
  const { objectType, objectKey, textOf } = row;
  const from = objectType === 'criterion' ? 'judgement where criterion_key' : 'assessment_theme where theme_key';
  const { rows } = await client.query(`select * from ${from} = $3 and council_id = $1 and assessment_id = $2`, [
    councilId,
    assessmentId,
    objectKey,
  ]);
  const counted = await client.query(
    'select count(*)::int as entries from audit_entry where council_id = $1 and object_type = $2 and object_id = $3',
    [councilId, objectType, `${assessmentId}/${objectKey}`],
  );
  const [found] = rows;
  const { entries } = counted.rows[0];
  return found ? { revision: found.revision, text: textOf(found), entries } : { revision: 0, text: null, entries };
}
