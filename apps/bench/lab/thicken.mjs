import { apiRequire } from './project.mjs';

/**
 * Makes the demo's finished year about a hundred pages long, as the superuser: acts refuse to change what is final.
 * @param {string} address the superuser's
 */
export async function thicken(address) {
  const { Client } = apiRequire('pg');
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(`
      update assessment_theme t set narrative = repeat(t.narrative || E'\\n\\n', 7) from assessment a
      where a.council_id = t.council_id and a.id = t.assessment_id and a.year = '2025/26';
      update judgement j set reason = repeat(j.reason || ' ', 7) from assessment a
      where a.council_id = j.council_id and a.id = j.assessment_id and a.year = '2025/26';`);
  } finally {
    await client.end();
  }
}
