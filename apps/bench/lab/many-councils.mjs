import { apiRequire } from './project.mjs';

/**
 * Fills a demo database with councils, each with the demo's finished year so many times over: judgements, themes, evidence with
 * its links and follow-on actions, and a lead officer who is signed in. In bulk and past the acts, for measuring only: there is no
 * audit trail of it.
 * @param {string} address the superuser's, whom row security does not hold
 * @returns {Promise<{ judgements: number, megabytes: number }>}
 */
export async function fillWithCouncils(address, councils, years) {
  const { Client } = apiRequire('pg');
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(people(councils));
    await client.query(yearsOf(years));
    for (const table of ['assessment_theme', 'judgement', 'citation']) await copyOfEachYear(client, table, []);
    await copyOfEachCouncil(client, 'evidence', ['id', 'file_id']);
    await copyOfEachYear(client, 'evidence_link', ['id', 'evidence_id']);
    await copyOfEachYear(client, 'follow_on_action', ['id']);
    await client.query('commit');
    // PostgreSQL does this by itself within a minute or so; the benchmark does not wait for it.
    await client.query('vacuum analyze');
    const { rows } = await client.query(
      `select (select count(*)::int from judgement) as judgements, (pg_database_size(current_database()) / 1e6)::int as megabytes`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

/** The headers of the lead officer's browser. @param {number} n the council's number, from 1 */
export const leadOfficerOf = (n) => ({ cookie: `__Host-bv=council-${n}`, 'sec-fetch-site': 'same-origin' });

/** An id that is the same for the same thing: rows made by different statements must find each other. */
const idOf = (...parts) => `md5(concat_ws('/', ${parts.join(', ')}))::uuid`;

const people = (councils) => `
  create temporary table new_council on commit drop as
    select n, ${idOf("'council'", 'n')} as id, 'council-' || n as slug from generate_series(1, ${councils}) n;
  insert into council (id, slug, name) select id, slug, 'Council ' || n from new_council;
  insert into audit_head (council_id, number, hash) select id, 1, decode(repeat('00', 32), 'hex') from new_council;
  insert into person (id, email, name, draft_key)
    select id, 'lead@' || slug || '.example', 'Lead officer', slug from new_council;
  insert into membership (council_id, person_id, roles) select id, id, '{lead-officer}' from new_council;
  insert into session (token_hash, person_id, expires_at)
    select sha256(convert_to(slug, 'UTF8')), id, now() + interval '1 hour' from new_council;`;

const yearsOf = (years) => `
  create temporary table new_year on commit drop as
    select c.id as council_id, ${idOf('c.id', 'y')} as id, old.id as old_id, old.council_id as old_council_id,
      (2016 + y) || '/' || lpad(((2017 + y) % 100)::text, 2, '0') as year
    from new_council c, generate_series(0, ${years} - 1) y, assessment old join council d on d.id = old.council_id
    where d.slug = 'marlbrook' and old.year = '2025/26';
  insert into assessment (council_id, id, year, model_id, state, lead_id, final_at, final_by)
    select n.council_id, n.id, n.year, o.model_id, o.state, o.lead_id, o.final_at, o.final_by
    from new_year n join assessment o on o.id = n.old_id;`;

/** Copies a table's rows of the demo's year to every new year. `made`: columns whose ids belong to the new council or year. */
async function copyOfEachYear(client, table, made) {
  const columns = await columnsOf(client, table);
  const values = columns.map((column) => {
    if (column === 'council_id') return 'n.council_id';
    if (column === 'assessment_id') return 'n.id';
    if (column === 'evidence_id') return idOf('n.council_id', 'o.evidence_id');
    return made.includes(column) ? idOf('n.id', `o.${column}`) : `o.${column}`;
  });
  await client.query(`insert into ${table} (${columns.join(', ')})
    select ${values.join(', ')} from new_year n join ${table} o on o.council_id = n.old_council_id and o.assessment_id = n.old_id`);
}

/** Copies a table's rows of the demo council to every new council; documents become statements, which need no file. */
async function copyOfEachCouncil(client, table, made) {
  const columns = await columnsOf(client, table);
  const values = columns.map((column) => {
    if (column === 'council_id') return 'n.id';
    if (column === 'kind') return `case o.kind when 'document' then 'statement' else o.kind end`;
    if (column === 'statement') return `case o.kind when 'document' then 'As the document says.' else o.statement end`;
    if (column === 'file_id') return 'null';
    return made.includes(column) ? idOf('n.id', `o.${column}`) : `o.${column}`;
  });
  await client.query(`insert into ${table} (${columns.join(', ')})
    select ${values.join(', ')} from new_council n, ${table} o join council d on d.id = o.council_id where d.slug = 'marlbrook'`);
}

async function columnsOf(client, table) {
  const { rows } = await client.query(
    'select column_name from information_schema.columns where table_schema = current_schema() and table_name = $1',
    [table],
  );
  return rows.map((row) => row.column_name);
}
