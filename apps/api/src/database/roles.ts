import { createHmac } from 'node:crypto';
import { Client } from 'pg';

/** The schema that holds every table of the service. */
export const schema = 'best_value';
/** The role the service works as: it owns nothing and cannot pass row security. */
export const appRole = 'bv_app';
/** The role that owns the tables and migrates. */
export const ownerRole = 'bv_owner';

/**
 * The app role's password, derived from the owner's address so that every replica finds the same one and nothing is stored.
 * @param ownerUrl DATABASE_URL or the embedded database's own address
 */
export function appPassword(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  return createHmac('sha256', decodeURIComponent(url.password) || 'no password')
    .update('best value app role')
    .digest('base64url');
}

/** The address the service connects with: the same server and database as the owner's, as the app role. */
export function appUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = appPassword(ownerUrl);
  return url.href;
}

/**
 * Makes the two roles and the schema where they are missing. Safe to run at every start and from several replicas.
 * @throws the server's error when the owner may not create roles
 */
export async function prepareRoles(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000, query_timeout: 15000 });
  await client.connect();
  try {
    // Replicas that start together must not both create the roles; this runs at start only, never in a request.
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(4242001)');
    const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
      [ownerRole, appRole],
    ]);
    const known = new Set(rows.map((row) => row.rolname));
    if (!known.has(ownerRole)) await client.query(`create role ${ownerRole} nologin noinherit nobypassrls`);
    if (!known.has(appRole)) await client.query(`create role ${appRole} login noinherit nobypassrls`);
    const password = appPassword(ownerUrl); // base64url: nothing to escape
    await client.query(`alter role ${appRole} login noinherit nobypassrls password '${password}'`);
    await client.query(`alter role ${appRole} set search_path = ${schema}`);
    await client.query(`grant ${ownerRole} to current_user`);
    await client.query(`create schema if not exists ${schema} authorization ${ownerRole}`);
    await client.query(`grant usage on schema ${schema} to ${appRole}`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
