import { modelHash } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** How much a long theme holds: more than any shipped one. */
export const CRITERIA = 40;
export const EVIDENCE = 400;
export const LINKS = 600;

const slug = 'longmere';
const year = '2026/27';
/** What its lead officer's sign-in cookie holds. */
const token = 'lead-officer-of-longmere';

/** The address of the long theme's page. */
export const longTheme = `/councils/${slug}/assessments/2026-27/themes/governance`;

/** The lead officer's sign-in, as a browser keeps it for a service on localhost. A cookie has no port. */
export const longThemeCookie = {
  name: '__Host-bv',
  value: token,
  url: 'https://localhost',
  secure: true,
  httpOnly: true,
};

/**
 * Adds a council with one open year, in which one theme has 40 criteria, half of them judged, and the library 400 items, linked
 * 600 times to that theme. In bulk and past the acts, for measuring and journeys only: there is no audit trail of it.
 * @param {string} address of the database, the superuser's, whom row security does not hold
 */
export async function addLongTheme(address) {
  const model = longModel();
  const council = randomUUID();
  const person = randomUUID();
  const assessment = randomUUID();
  const evidence = Array.from({ length: EVIDENCE }, () => randomUUID());
  const criteria = criteriaOfLongTheme(model).map(({ key, kind }) => ({ key, kind }));
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query('begin');
    const run = (/** @type {string} */ text, /** @type {unknown[]} */ ...values) => client.query(text, values);
    await run(
      `insert into model_version (id, hash, document, published_on) values ($1, $2, $3, $4)`,
      model.id,
      modelHash(model),
      JSON.stringify(model),
      model.published,
    );
    await run(`insert into council (id, slug, name) values ($1, $2, 'Longmere Borough Council')`, council, slug);
    await run(
      `insert into audit_head (council_id, number, hash) values ($1, 1, decode(repeat('00', 32), 'hex'))`,
      council,
    );
    await run(
      `insert into person (id, email, name, draft_key) values ($1, 'policy.manager@longmere.example', 'Policy Manager', $2)`,
      person,
      Buffer.alloc(32, 7).toString('base64'),
    );
    await run(
      `insert into membership (council_id, person_id, roles) values ($1, $2, '{lead-officer}')`,
      council,
      person,
    );
    await run(
      `insert into session (token_hash, person_id, expires_at) values (sha256(convert_to($1, 'UTF8')), $2, now() + interval '1 day')`,
      token,
      person,
    );
    await run(
      `insert into assessment (council_id, id, year, model_id, state, lead_id) values ($1, $2, $3, $4, 'drafting', $5)`,
      council,
      assessment,
      year,
      model.id,
      person,
    );
    await run(
      `insert into assessment_theme (council_id, assessment_id, theme_key, score_classification, narrative_classification)
       select $1, $2, key, $4, $4 from unnest($3::text[]) key`,
      council,
      assessment,
      model.themes.map(({ key }) => key),
      open,
    );
    await run(
      `insert into judgement (council_id, assessment_id, criterion_key, judgement, reason, classification)
       select $1, $2, one.key, case one.kind when 'indicator' then 'absent' else 'met' end, $4, $5
       from jsonb_to_recordset($3) as one(key text, kind text)`,
      council,
      assessment,
      JSON.stringify(criteria.filter((_, index) => index % 2 === 0)),
      reason,
      open,
    );
    await run(
      `insert into evidence (council_id, id, kind, title, issuing_body, classification, statement)
       select $1, id, 'statement', 'Report ' || n || ' on how decisions are made and followed up', 'Audit committee', $2,
         'The committee looked at report ' || n || ' and asked for an update.'
       from unnest($3::uuid[]) with ordinality item(id, n)`,
      council,
      open,
      evidence,
    );
    // One place in 41 is the theme itself; every item is used once or twice.
    await run(
      `insert into evidence_link (council_id, id, assessment_id, evidence_id, theme_key, criterion_key, stance, shows)
       select $1, gen_random_uuid(), $2, ($3::uuid[])[n % array_length($3, 1) + 1], 'governance',
         ($4::text[])[n % (array_length($4, 1) + 1) + 1],
         case n % 3 when 0 then 'counters' else 'supports' end, 'Shows in part ' || n || ' what was agreed and when'
       from generate_series(1, $5::int) n`,
      council,
      assessment,
      evidence,
      criteria.map(({ key }) => key),
      LINKS,
    );
    await client.query('commit');
    // PostgreSQL does this by itself within a minute or so; nobody waits for it here.
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

const open = JSON.stringify({ level: 'public', paragraph: null, publicInterestReason: null });
const reason =
  'The committee reads a report each quarter, asks for what is missing, and checks that it was done. '.repeat(4);

/** The newest shipped model with a theme of 40 criteria. It is dated before the shipped ones, so that none chooses it unasked. */
function longModel() {
  const newest = publishedModels.at(-1);
  if (newest === undefined) throw new Error('No model is shipped.');
  const model = {
    ...globalThis.structuredClone(newest),
    id: '2020-01-long-theme',
    title: 'A long theme',
    published: '2020-01-01',
  };
  const theme = model.themes.find(({ key }) => key === 'governance');
  if (theme === undefined) throw new Error('The newest model has no theme of governance.');
  for (const kind of /** @type {const} */ (['characteristic', 'indicator'])) {
    const list = theme[`${kind}s`];
    for (let n = list.length + 1; n <= CRITERIA / 2; n += 1) {
      const text = `The council has a ${kind} ${n} that is as long as most of the others, so that it wraps onto a second line as they do.`;
      list.push({ key: `governance/${kind}-${n}`, kind, text, basis: 'recall', confidence: 'recalled', sources: [] });
    }
  }
  return model;
}

/** @param {ReturnType<typeof longModel>} model */
function criteriaOfLongTheme(model) {
  const theme = model.themes.find(({ key }) => key === 'governance');
  return theme === undefined ? [] : [...theme.characteristics, ...theme.indicators];
}
