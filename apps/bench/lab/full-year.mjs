import { apiRequire } from './project.mjs';

/**
 * Gives the demo's finished year so many items of evidence, each linked to a criterion, and so many follow-on actions, as the
 * superuser: acts refuse to change what is final.
 * @param {string} address the superuser's
 * @param {{ evidence: number, followOnActions: number }} size
 * @returns {Promise<{ criteria: number, evidence: number, followOnActions: number, years: number }>} what it has then
 */
export async function fillYear(address, { evidence, followOnActions }) {
  return inDatabase(address, async (client) => {
    const [{ council, year }] = await rowsOf(
      client,
      `select a.council_id as council, a.id as year from assessment a join council c on c.id = a.council_id where c.slug = 'marlbrook' and a.year = '2025/26'`,
    );
    const own = [council, year];
    await copies(client, 'evidence', `o.council_id = $1`, own, `$3::int - (${countOf('evidence')})`, evidence, {
      id: `md5('evidence' || n)::uuid`,
      kind: `case o.kind when 'document' then 'statement' else o.kind end`,
      statement: `case o.kind when 'document' then 'As the document says.' else o.statement end`,
      file_id: 'null',
      title: `o.title || ' ' || n`,
    });
    const added = `(select count(*)::int from generate_series(1, $3::int) k join evidence e on e.council_id = $1 and e.id = md5('evidence' || k)::uuid)`;
    await copies(client, 'evidence_link', `o.council_id = $1 and o.assessment_id = $2`, own, added, evidence, {
      id: `md5('link' || n)::uuid`,
      evidence_id: `md5('evidence' || n)::uuid`,
      removed_at: 'null',
    });
    const missing = `$3::int - (${countOf('follow_on_action')})`;
    await copies(
      client,
      'follow_on_action',
      `o.council_id = $1 and o.assessment_id = $2`,
      own,
      missing,
      followOnActions,
      {
        id: `md5('action' || n)::uuid`,
        title: `o.title || ' ' || n`,
        removed_at: 'null',
      },
    );
    await client.query('vacuum analyze');
    const [counts] = await rowsOf(
      client,
      `select (select count(*)::int from judgement where council_id = $1 and assessment_id = $2) as criteria,
         (select count(distinct evidence_id)::int from evidence_link where council_id = $1 and assessment_id = $2 and removed_at is null) as evidence,
         (${countOf('follow_on_action')}) as "followOnActions", (select count(*)::int from assessment where council_id = $1) as years`,
      own,
    );
    return counts;
  });
}

/** Changes a word of the finished year, so that what is made of it is not what was made before. */
export async function touchYear(address, word) {
  await inDatabase(address, (client) =>
    client.query(
      `update assessment_theme t set narrative = t.narrative || ' ' || $1 from assessment a
       where a.council_id = t.council_id and a.id = t.assessment_id and a.year = '2025/26' and t.theme_key = 'culture'`,
      [word],
    ),
  );
}

const countOf = (table) =>
  table === 'evidence'
    ? `select count(*)::int from evidence where council_id = $1 and $2::uuid is not null and removed_at is null`
    : `select count(*)::int from ${table} where council_id = $1 and assessment_id = $2 and removed_at is null`;

/** Inserts copies of rows, numbered `n` from 1: the first of them in turn, until there are so many. */
async function copies(client, table, where, own, wanted, number, changed) {
  const columns = (
    await rowsOf(
      client,
      `select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    )
  ).map(({ name }) => name);
  const values = columns.map((column) => changed[column] ?? `o.${column}`);
  await client.query(
    `insert into ${table} (${columns.join(', ')})
     select ${values.join(', ')} from generate_series(1, ${wanted}) n
     join (select *, row_number() over (order by id) as place, count(*) over () as of from ${table} o where ${where} and removed_at is null) o
       on o.place = 1 + (n - 1) % o.of
     where $2::uuid is not null on conflict do nothing`,
    [...own, number],
  );
}

async function rowsOf(client, text, values = []) {
  return (await client.query(text, values)).rows;
}

async function inDatabase(address, run) {
  const { Client } = apiRequire('pg');
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
