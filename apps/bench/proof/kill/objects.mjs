/** What the writers write, and how the database holds it. */
const CRITERIA_OF_EACH = 3;

/**
 * Shares out the year: each writer has three criteria and, as far as they go, a theme's narrative of their own.
 * @param {import('../council/working-council.mjs').WorkingCopy} council
 * @returns {{ key: string, path: string, words: string[] | null }[][]} for each writer; `words` are null for a narrative
 */
export function objectsOfWriters({ themes, writers }) {
  const criteria = themes.flatMap((theme) => theme.criteria);
  return writers.map((_, number) => {
    const own = criteria.slice(number * CRITERIA_OF_EACH, (number + 1) * CRITERIA_OF_EACH);
    const judgements = own.map(({ key, words }) => ({
      key: `criterion ${key}`,
      path: `criteria/${key}/judgement`,
      words,
    }));
    const theme = themes[number];
    if (theme === undefined) return judgements;
    return [...judgements, { key: `theme ${theme.key}`, path: `themes/${theme.key}/narrative`, words: null }];
  });
}

/**
 * The year's objects as the database holds them.
 * @param {import('pg').Client} client
 * @param {{ councilId: string, assessmentId: string }} council
 * @returns {Promise<Map<string, import('./ledger.mjs').Found>>}
 */
export async function readObjects(client, { councilId, assessmentId }) {
  const { rows } = await client.query(objectsText, [councilId, assessmentId]);
  return new Map(rows.map(({ key, revision, text, entries }) => [key, { revision, text, entries: Number(entries) }]));
}

// A criterion that was never judged has no row.
const objectsText = `
  with entry as (
    select object_type || ' ' || substr(object_id, 38) as key, count(*) as entries from audit_entry
    where council_id = $1 and object_type in ('criterion', 'theme') and assessment_id = $2 group by 1),
  object as (
    select 'criterion ' || criterion_key as key, revision, reason as text from judgement where council_id = $1 and assessment_id = $2
    union all
    select 'theme ' || theme_key, revision, narrative from assessment_theme where council_id = $1 and assessment_id = $2)
  select key, coalesce(revision, 0) as revision, text, coalesce(entries, 0) as entries from object full join entry using (key)`;

/**
 * The texts that the trail says were written to each object, in order.
 * @param {import('pg').Client} client
 * @param {{ councilId: string, assessmentId: string }} council
 * @returns {Promise<Map<string, (string | null)[]>>}
 */
export async function readEntries(client, { councilId, assessmentId }) {
  const { rows } = await client.query(
    `select object_type || ' ' || substr(object_id, 38) as key, coalesce(after->>'narrative', after->>'reason') as text from audit_entry
     where council_id = $1 and object_type in ('criterion', 'theme') and assessment_id = $2 order by number`,
    [councilId, assessmentId],
  );
  const entries = new Map();
  for (const { key, text } of rows) entries.set(key, [...(entries.get(key) ?? []), text]);
  return entries;
}
