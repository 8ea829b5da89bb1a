import type { Client } from 'pg';
import { appRole, schema } from '../roles.js';

/** What the sweep passes over, each with the reason. */
export interface Agreed {
  /** Tables that no council owns, by name. */
  outsideTheFence: Readonly<Record<string, string>>;
  /** Policies for reading and indexes that are not the council's, as `table.name`. */
  besideTheFence: Readonly<Record<string, string>>;
  /** Tables that are only ever added to, by name: nobody changes or deletes a row of theirs. */
  appendOnly: Readonly<Record<string, string>>;
}

const fenceExpression = '(council_id = ( SELECT current_council() AS current_council))';

interface Found {
  table: string;
  what: string;
}

/** Everything in the catalogue that breaks the rules of tenancy, as `table: what is wrong`; empty when nothing does. */
export async function sweepTenancy(client: Client, agreed: Agreed): Promise<string[]> {
  const found: Found[] = [];
  for (const { text, values } of sweeps(agreed)) found.push(...(await client.query<Found>(text, values)).rows);
  const { rows: policies } = await client.query<{
    table: string;
    name: string;
    command: string;
    using: string | null;
    check: string | null;
  }>(policiesText, [schema]);
  for (const { table, name, command, using, check } of policies) {
    if (table in agreed.appendOnly) {
      const reads = name === 'council_reading' && command === 'r' && using === fenceExpression && check === null;
      const adds = name === 'council_adding' && command === 'a' && using === null && check === fenceExpression;
      if (!reads && !adds) found.push({ table, what: `policy ${name} is not one that fence_append_only() makes` });
    } else if (name === 'council_fence') {
      if (command !== '*' || using !== fenceExpression || check !== fenceExpression)
        found.push({ table, what: 'its fence is not the one that fence() makes' });
    } else if (!(`${table}.${name}` in agreed.besideTheFence) || command !== 'r') {
      // Policies are alternatives to each other: one more is a gate in the fence.
      found.push({ table, what: `policy ${name} opens the fence` });
    }
  }
  return found.map(({ table, what }) => `${table}: ${what}`).sort();
}

/** Names that are agreed but no longer there. */
export async function strayNames(client: Client, agreed: Agreed): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `with tables as (select oid, relname from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p'))
     select relname as name from tables
     union all select format('%s.%s', relname, polname) from tables join pg_policy on polrelid = tables.oid
     union all select format('%s.%s', relname, indexrelid::regclass) from tables join pg_index on indrelid = tables.oid`,
    [schema],
  );
  const there = rows.map((row) => row.name);
  const names = [agreed.outsideTheFence, agreed.besideTheFence, agreed.appendOnly].flatMap(Object.keys);
  return names.filter((name) => !there.includes(name));
}

const fenced = `fenced as (
  select oid, relname, relrowsecurity, relforcerowsecurity from pg_class
  where relnamespace = $1::regnamespace and relkind in ('r', 'p') and relname <> all($2)
)`;
function sweeps({ outsideTheFence, besideTheFence, appendOnly }: Agreed): { text: string; values: unknown[] }[] {
  const values = [schema, Object.keys(outsideTheFence)];
  return [
    {
      text: `with ${fenced} select relname as table, 'row security is not enabled and forced' as what from fenced where not (relrowsecurity and relforcerowsecurity)`,
      values,
    },
    {
      text: `with ${fenced} select relname as table, format('has no %s', wanted) as what from fenced
        cross join lateral unnest(case when relname = any($3) then array['council_reading', 'council_adding'] else array['council_fence'] end) wanted
        where not exists (select from pg_policy where polrelid = fenced.oid and polname = wanted)`,
      values: [...values, Object.keys(appendOnly)],
    },
    {
      text: `with ${fenced} select relname as table, 'has no council_id uuid not null as its first column' as what from fenced
        where not exists (select from pg_attribute where attrelid = fenced.oid and attnum = 1 and attname = 'council_id' and attnotnull and atttypid = 'uuid'::regtype)`,
      values,
    },
    {
      text: `with ${fenced} select relname as table, 'has no primary key' as what from fenced where not exists (select from pg_constraint where conrelid = fenced.oid and contype = 'p')`,
      values,
    },
    {
      // A key into a table outside the fence needs no council; one into a council's table must carry it on both sides.
      text: `with ${fenced} select relname as table, format('%s does not start with council_id', conname) as what from fenced join pg_constraint on conrelid = fenced.oid
        where (contype in ('p', 'u') and conkey[1] <> 1)
           or (contype = 'f' and confrelid in (select oid from fenced) and (conkey[1] <> 1 or confkey[1] <> 1))
           or contype = 'x'`,
      values,
    },
    {
      text: `with ${fenced} select relname as table, format('index %s does not start with council_id', indexrelid::regclass) as what
        from fenced join pg_index on indrelid = fenced.oid where indkey[0] <> 1 and format('%s.%s', relname, indexrelid::regclass) <> all($3)`,
      values: [...values, Object.keys(besideTheFence)],
    },
    {
      text: `select relname as table, 'has triggers or rules' as what from pg_class where relnamespace = $1::regnamespace
        and (exists (select from pg_trigger where tgrelid = pg_class.oid and not tgisinternal) or (relkind in ('r', 'p') and relhasrules))`,
      values: [schema],
    },
    {
      text: `select relname as table, 'is a view or a sequence, which no fence covers' as what from pg_class where relnamespace = $1::regnamespace and relkind in ('v', 'm', 'S', 'f')
        and relname <> 'migration_id_seq'`,
      values: [schema],
    },
    {
      text: `select relname as table, 'belongs to the app role' as what from pg_class where relowner = $1::regrole`,
      values: [appRole],
    },
    {
      text: `select rolname as table, 'the app role may pass row security, or may become another role' as what from pg_roles
        where rolname = $1 and (rolsuper or rolbypassrls or rolinherit or rolcreaterole or rolcreatedb or rolreplication
          or exists (select from pg_auth_members where member = pg_roles.oid))`,
      values: [appRole],
    },
    {
      text: `select name as table, format('the app role may %s', lower(privilege)) as what from unnest($3::text[]) name
        cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
        where has_table_privilege($1, $2 || '.' || name, privilege) or privilege = 'UPDATE' and has_any_column_privilege($1, $2 || '.' || name, privilege)`,
      values: [appRole, schema, ['audit_entry', ...Object.keys(appendOnly)]],
    },
    {
      text: `select relname as table, 'everybody has a grant' as what from pg_class, aclexplode(relacl) where relnamespace = $1::regnamespace and grantee = 0`,
      values: [schema],
    },
  ];
}

const policiesText = `
  select relname as table, polname as name, polcmd as command, pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
  from pg_policy join pg_class on pg_class.oid = polrelid where relnamespace = $1::regnamespace`;
