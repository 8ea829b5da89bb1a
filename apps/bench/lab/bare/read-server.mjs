// What the service's read is measured against: node:http and pg with the same flat statements, each prepared and all sent in
// one trip, put together by the same functions. No framework, no session, no transaction, no fence: a superuser asks.
// Arguments: the database's address, the council's slug, the e-mail address of the person whose view it is.
import 'reflect-metadata';
import http from 'node:http';
import { apiRequire, importBuilt } from '../project.mjs';

const { Pool } = apiRequire('pg');
const { Assessments } = await importBuilt('assessment/assessments.js');
const { permissionsOf } = await importBuilt('council/roles.js');

const [address, slug, email] = process.argv.slice(2);
const pool = new Pool({ connectionString: address, max: 12, pipeline: true });
const models = new Map(
  (await pool.query('select id, hash, document from model_version')).rows.map(({ id, ...known }) => [id, known]),
);
const { rows } = await pool.query(
  `select c.id as "councilId", c.slug as "councilSlug", c.name as "councilName", p.id as "personId", p.name, m.roles
   from membership m join council c on c.id = m.council_id join person p on p.id = m.person_id where c.slug = $1 and p.email = $2`,
  [slug, email],
);
const caller = { ...rows[0], permissions: permissionsOf(rows[0].roles) };

const bareWorks = {
  async read(_caller, statements) {
    const client = await pool.connect();
    try {
      const results = await Promise.all(statements.map((statement) => client.query(statement)));
      return results.map((result) => result.rows);
    } finally {
      client.release();
    }
  },
};
const assessments = new Assessments(bareWorks, { get: async (id) => models.get(id) });

const server = http.createServer((request, reply) => {
  const year = request.url.slice(request.url.lastIndexOf('/') + 1).replace('-', '/');
  assessments.read(caller, year).then(
    ({ view }) => {
      const body = Buffer.from(JSON.stringify(view));
      reply.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      reply.end(body);
    },
    (error) => reply.writeHead(500).end(String(error.stack)),
  );
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`Port ${server.address().port}\n`));
