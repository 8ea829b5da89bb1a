// What the service's save is measured against: node:http and pg, one transaction of an UPDATE and an INSERT, awaited in the
// usual way. No checks, no session, no fence, no chain of hashes. It writes into copies of the two tables, in a schema of its
// own, so that the council's real trail stays whole. Argument: the database's address.
import http from 'node:http';
import { apiRequire } from '../project.mjs';

const { Pool } = apiRequire('pg');
const pool = new Pool({ connectionString: process.argv[2], max: 12 });
await pool.query(`
  create schema bench;
  create table bench.judgement (like judgement including all);
  insert into bench.judgement select * from judgement;
  create table bench.audit_entry (like audit_entry including all);`);

const update = `update bench.judgement set judgement = $4, reason = $5, classification = $6, revision = revision + 1, updated_at = now()
  where council_id = $1 and assessment_id = $2 and criterion_key = $3 returning revision`;
const insert = `insert into bench.audit_entry (council_id, number, at, person_name, act, object_type, object_id, object_title, after, previous_hash, hash)
  values ($1, $2, now(), 'bare', 'judge-criterion', 'criterion', $3, $3, $4, '', '')`;
let number = 0;

async function save({ councilId, assessmentId, criterionKey, ...input }) {
  number += 1;
  const mine = number;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { judgement, reason, classification } = input;
    const { rows } = await client.query({
      name: 'update',
      text: update,
      values: [councilId, assessmentId, criterionKey, judgement, reason, classification],
    });
    await client.query({
      name: 'insert',
      text: insert,
      values: [councilId, mine, criterionKey, JSON.stringify(input)],
    });
    await client.query('commit');
    return { ...input, criterionKey, revision: rows[0].revision };
  } finally {
    client.release();
  }
}

const server = http.createServer(async (request, reply) => {
  try {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = JSON.stringify(await save(JSON.parse(Buffer.concat(parts).toString())));
    reply.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
  } catch (error) {
    reply.writeHead(500).end(String(error.stack));
  }
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`Port ${server.address().port}\n`));
