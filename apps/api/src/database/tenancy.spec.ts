import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { schema } from './roles.js';
import { strayNames, sweepTenancy, type Agreed } from './testing/tenancy-sweep.js';

const agreed: Agreed = {
  outsideTheFence: {
    person: 'one person may belong to several councils, and signs in before any is chosen',
    session: 'belongs to a person, whichever council they look at; found by the hash of its token alone',
    sign_in_attempt: 'counts tries before anybody is known',
    password_link: 'followed by someone who is not signed in; found by the hash of its token alone',
    outbox_letter: 'a message to a person, sent by the service for no council; its text goes once it is sent',
    council: 'is how a council is found before one is chosen; holds nothing but its name, colour and settings',
    model_version: 'published, the same for every council, never changed',
    seal_register:
      'asked by whoever holds a sealed document and belongs to no council; found by its seal of 256 bits alone',
    migration: 'TypeORM’s own list of what has run',
  },
  besideTheFence: {
    'membership.own_memberships': 'a person may read where they belong before a council is chosen',
    'membership.membership_person_ix': 'finds those places by the person',
  },
  appendOnly: {
    signature: 'what a statutory officer signed stays as it was signed',
    seal: 'a sealed edition never changes',
    sealed_document: 'what was sealed stays readable for ever',
    revised_edition: 'says why a sealed year was taken up again',
    approval: 'what senior leadership approved stays as they approved it',
    consistency_note: 'what the moderator said stays as it was said',
    link_check: 'who had other sites asked, and when, stays on record',
    link_answer: 'what a link answered stays as it was answered',
    assessment_move: 'what a move left behind stays readable, and undoing it reads it',
    council_model: 'a version never changes: assessments are pinned to it',
    model_crosswalk: 'a later crosswalk takes the place of the one before, which stays on record',
  },
};

describe('tenancy in the catalogue', () => {
  let database: SpecDatabase;
  let superuser: Client;

  beforeAll(async () => {
    database = await specDatabase();
    superuser = new Client({ connectionString: database.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  it('is kept by every table', async () => {
    expect(await sweepTenancy(superuser, agreed)).toEqual([]);
  });

  it('passes over nothing that is no longer there', async () => {
    expect(await strayNames(superuser, agreed)).toEqual([]);
    expect(
      await strayNames(superuser, {
        outsideTheFence: { gone: '' },
        besideTheFence: { 'evidence.gone': '' },
        appendOnly: { lost: '' },
      }),
    ).toEqual(['gone', 'evidence.gone', 'lost']);
  });

  const good =
    'create table crack (council_id uuid not null, id uuid not null, constraint crack_pk primary key (council_id, id))';
  it.each([
    [
      'a table without a fence',
      [good],
      ['crack: has no council_fence', 'crack: row security is not enabled and forced'],
    ],
    [
      'a table without a council',
      ['create table crack (id uuid primary key)'],
      expect.arrayContaining(['crack: has no council_id uuid not null as its first column']),
    ],
    [
      'a fence that is not forced',
      [good, `select fence('crack')`, 'alter table crack no force row level security'],
      ['crack: row security is not enabled and forced'],
    ],
    [
      'a fence that is switched off',
      ['alter table judgement disable row level security'],
      ['judgement: row security is not enabled and forced'],
    ],
    [
      'a gate in the fence',
      ['create policy for_all on evidence for select using (true)'],
      ['evidence: policy for_all opens the fence'],
    ],
    [
      'a gate for writing where one for reading is agreed',
      [
        'alter policy own_memberships on membership rename to old',
        'create policy own_memberships on membership using (true)',
      ],
      ['membership: policy old opens the fence', 'membership: policy own_memberships opens the fence'],
    ],
    [
      'another fence under the same name',
      ['alter policy council_fence on evidence using (true)'],
      ['evidence: its fence is not the one that fence() makes'],
    ],
    [
      'a council that may be null',
      [
        'alter table evidence drop constraint evidence_pk cascade',
        'alter table evidence alter council_id drop not null',
      ],
      ['evidence: has no council_id uuid not null as its first column', 'evidence: has no primary key'],
    ],
    [
      'a key without the council',
      [good, `select fence('crack')`, 'alter table crack add constraint crack_id_unique unique (id)'],
      [
        'crack: crack_id_unique does not start with council_id',
        'crack: index crack_id_unique does not start with council_id',
      ],
    ],
    [
      'an index without the council',
      ['create index crack_ix on evidence (title)'],
      ['evidence: index crack_ix does not start with council_id'],
    ],
    [
      'a foreign key across councils',
      [
        good,
        `select fence('crack')`,
        'alter table evidence add constraint evidence_id_unique unique (id)',
        'alter table crack add constraint crack_evidence_fk foreign key (id) references evidence (id)',
      ],
      expect.arrayContaining(['crack: crack_evidence_fk does not start with council_id']),
    ],
    [
      'a view',
      ['create view crack as select * from evidence'],
      ['crack: is a view or a sequence, which no fence covers'],
    ],
    [
      'a trigger',
      [
        `create trigger crack before update on evidence for each row execute function suppress_redundant_updates_trigger()`,
      ],
      ['evidence: has triggers or rules'],
    ],
    [
      'an app role that owns a table',
      ['grant create on schema best_value to bv_app', 'alter table evidence owner to bv_app'],
      expect.arrayContaining(['evidence: belongs to the app role']),
    ],
    [
      'an app role that passes row security',
      ['alter role bv_app bypassrls'],
      ['bv_app: the app role may pass row security, or may become another role'],
    ],
    [
      'an app role that may become the owner',
      ['grant bv_owner to bv_app'],
      ['bv_app: the app role may pass row security, or may become another role'],
    ],
    [
      'an audit trail that may be altered',
      ['grant update, delete on audit_entry to bv_app'],
      ['audit_entry: the app role may delete', 'audit_entry: the app role may update'],
    ],
    [
      'a sealed table that may be altered, as a whole or in one column',
      ['grant delete on seal to bv_app', 'grant update (comment) on signature to bv_app'],
      ['seal: the app role may delete', 'signature: the app role may update'],
    ],
    [
      'a sealed table with a policy for changing',
      ['create policy council_changing on seal for update using (council_id = (select current_council()))'],
      ['seal: policy council_changing is not one that fence_append_only() makes'],
    ],
    [
      'a sealed table whose fence is the one for tables that change',
      ['drop policy council_reading on signature', `select fence('signature')`],
      [
        'signature: has no council_reading',
        'signature: policy council_fence is not one that fence_append_only() makes',
      ],
    ],
    ['a grant to everybody', ['grant select on person to public'], ['person: everybody has a grant']],
  ])('would report %s', async (_, statements, expected) => {
    await superuser.query('begin');
    try {
      for (const statement of statements) await superuser.query(statement);
      expect(await sweepTenancy(superuser, agreed)).toEqual(expected);
    } finally {
      await superuser.query('rollback');
    }
  });
});
