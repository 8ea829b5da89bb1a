import { apiRequire, importBuilt } from './project.mjs';

const AT_ONCE = 2000;

/**
 * Makes the demo council's trail long: its own entries over and over, each with the hash that the service would have written.
 * @param {string} address the superuser's
 * @param {number} length entries in all
 */
export async function lengthenTrail(address, length) {
  const { Client } = apiRequire('pg');
  const { entryHash } = await importBuilt('audit-trail/entry-hash.js');
  const { chainStep, toChainedEntry } = await importBuilt('audit-trail/chain.store.js');
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const { rows: councils } = await client.query(`select id from council where slug = 'marlbrook'`);
    const [{ id }] = councils;
    const { text, values } = chainStep(id, null);
    const models = (await client.query(text, values)).rows.map(toChainedEntry);
    const { rows: heads } = await client.query('select number::int, hash from audit_head where council_id = $1', [id]);
    let [{ number, hash }] = heads;
    await client.query('begin');
    while (number < length) {
      const batch = [];
      while (batch.length < AT_ONCE && number < length) {
        const { number: model, ...content } = models[number % models.length];
        delete content.previousHash;
        delete content.hash;
        const previous = hash;
        number += 1;
        hash = entryHash(number, content, previous);
        batch.push({ number, model, previous, hash });
      }
      await insert(client, id, batch);
    }
    await client.query('update audit_head set number = $2, hash = $3 where council_id = $1', [id, number, hash]);
    await client.query('commit');
    await client.query('vacuum analyze audit_entry');
  } finally {
    await client.end();
  }
}

async function insert(client, councilId, batch) {
  const columns = 'at, person_id, person_name, act, object_type, object_id, object_title, assessment_id, before, after';
  const taken = columns.replaceAll(/[a-z_]+/g, 'model.$&');
  await client.query(
    `insert into audit_entry (council_id, number, ${columns}, previous_hash, hash)
     select $1, next.number, ${taken}, next.previous, next.hash
     from unnest($2::bigint[], $3::bigint[], $4::bytea[], $5::bytea[]) as next (number, model, previous, hash)
     join audit_entry model on model.council_id = $1 and model.number = next.model`,
    [councilId, ...['number', 'model', 'previous', 'hash'].map((name) => batch.map((entry) => entry[name]))],
  );
}
