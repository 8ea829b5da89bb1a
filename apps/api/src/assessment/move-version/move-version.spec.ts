import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Crosswalk, modelHash, type ModelDocument, readModel, type Relation } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import fc from 'fast-check';
import { Client } from 'pg';
import type { EvidenceView } from '../../evidence/evidence.view.js';
import { exempt, publicly, type Problem } from '../../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import type { AssessmentView } from '../assessment.view.js';
import type { MoveVersionDto } from './move-version.dto.js';
import type { MovePlanView, VersionMovesView } from './move-version.view.js';

const [draft2023, statutory] = publishedModels as [ModelDocument, ModelDocument];
const tables = [
  'judgement',
  'evidence_link',
  'citation',
  'challenge_answer',
  'assessment_theme',
  'comment_thread',
  'notification',
];

/** A version in which leadership has one criterion of each fate, and words of another scale. */
function anotherVersion(): { to: ModelDocument; crosswalk: Crosswalk; keys: Record<string, string> } {
  const to = structuredClone(statutory);
  Object.assign(to, {
    id: '2026-11-own-another',
    title: 'Our own version',
    published: '2026-11-01',
    basedOn: statutory.id,
  });
  to.scale = to.scale.map((word) => ({ ...word, key: `our-${word.key}`, place: word.rank }));
  for (const step of to.suggestion.steps) step.score = `our-${step.score}`;
  const theme = to.themes.find(({ key }) => key === 'leadership') as ModelDocument['themes'][number];
  const [reworded, split, one, other, gone, ...rest] = theme.characteristics as [
    ModelDocument['themes'][number]['characteristics'][number],
    ...ModelDocument['themes'][number]['characteristics'],
  ];
  if (!split || !one || !other || !gone) throw new Error('Leadership has fewer criteria than this needs.');
  const own = { basis: 'own' as const, sources: [] };
  const part = (key: string, text: string) => ({ ...split, ...own, key: `leadership/${key}`, text });
  theme.characteristics = [
    { ...reworded, text: `${reworded.text} Always.` },
    part('part-one', 'One part of it is done.'),
    part('part-two', 'Another part of it is done.'),
    { ...one, ...own, key: 'leadership/together', text: 'Both of them are done.' },
    { ...one, ...own, key: 'leadership/brand-new', text: 'Something new is done.' },
    ...rest,
  ];
  const relation = (kind: Relation['relation'], from: string[], became: string[]): Relation => ({
    relation: kind,
    from,
    to: became,
    why: `It is ${kind}.`,
  });
  const relations = [
    relation('reworded', [reworded.key], [reworded.key]),
    relation('split', [split.key], ['leadership/part-one', 'leadership/part-two']),
    relation('merged', [one.key, other.key], ['leadership/together']),
    relation('withdrawn', [gone.key], []),
    relation('new', [], ['leadership/brand-new']),
  ];
  const keys = {
    reworded: reworded.key,
    split: split.key,
    one: one.key,
    other: other.key,
    gone: gone.key,
    kept: rest[0]?.key ?? '',
  };
  return { to: readModel(to), crosswalk: { from: statutory.id, to: to.id, relations }, keys };
}

describe('moving a year to another version', () => {
  const { to: another, crosswalk, keys } = anotherVersion();
  let service: SpecService;
  let council: Caller;
  let superuser: Client;
  let lead: Browser;
  let leadId: string;
  let themeLead: Browser;
  let reader: Browser;
  let stranger: Browser;
  let year = '';
  let opened = 2030;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    council = await service.council('northford');
    ({ browser: lead, id: leadId } = await service.person(council, 'lead', ['lead-officer']));
    themeLead = (await service.person(council, 'theme', ['theme-lead'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    const other = await service.council('southmere');
    stranger = (await service.person(other, 'lead', ['lead-officer'])).browser.in('northford');
    await service.app.get(Works).write(council, async (work) => {
      await work.query(
        `insert into council_model (council_id, id, origin, hash, document, published_on, made_at) values ($1, $2, 'own', $3, $4, '2026-11-01', now())`,
        [council.councilId, another.id, modelHash(another), JSON.stringify(another)],
      );
      await work.query(
        `insert into model_crosswalk (council_id, from_model, to_model, number, document, decided_at) values ($1, $2, $3, 1, $4, now())`,
        [council.councilId, crosswalk.from, crosswalk.to, JSON.stringify(crosswalk)],
      );
    });
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  /** A year with something said of every kind. */
  beforeEach(async () => {
    const name = `${opened}/${String((opened + 1) % 100).padStart(2, '0')}`;
    year = `/assessments/${name.replace('/', '-')}`;
    opened += 1;
    const asked = { year: name, modelId: statutory.id, leadId, dates: {} };
    expect((await lead.ask('POST', '/assessments', asked)).status).toBe(201);
    for (const key of [keys.reworded, keys.split, keys.one, keys.other, keys.gone, keys.kept])
      await judge(key ?? '', `Of ${key}.`);
    await lead.ask(
      'PUT',
      `${year}/themes/leadership/score`,
      { score: 'good', reason: 'Done.', classification: publicly },
      1,
    );
    const { id } = (
      await lead.ask<EvidenceView>('POST', '/evidence', { kind: 'statement', title: 'Said', statement: 'So.' })
    ).body;
    for (const key of [keys.split, keys.gone, keys.kept])
      expect(
        (
          await lead.ask('POST', `${year}/evidence-links`, {
            evidenceId: id,
            themeKey: 'leadership',
            criterionKey: key,
            stance: 'supports',
            shows: `Of ${key}`,
          })
        ).status,
      ).toBe(201);
    for (const [from, to] of [
      [keys.split, keys.kept],
      [keys.one, keys.other],
    ])
      expect((await lead.ask('PUT', `${year}/criteria/${from}/citations/${to}`, { note: 'See there' }, 0)).status).toBe(
        200,
      );
    await lead.ask('POST', `${year}/follow-on-actions`, {
      title: 'Mend it',
      themeKey: 'leadership',
      criteria: [keys.split, keys.gone, keys.one, keys.other],
    });
    for (const key of [keys.split, keys.gone])
      expect(
        (await lead.ask('POST', '/comment-threads', { kind: 'criterion', key, year: name, text: 'Is it so?' })).status,
      ).toBe(201);
  });

  const judge = async (
    key: string,
    reason: string,
    revision = 0,
    judgement = 'met',
    classification: object = publicly,
  ) => {
    const { status } = await lead.ask(
      'PUT',
      `${year}/criteria/${key}/judgement`,
      { judgement, reason, classification },
      revision,
    );
    return status;
  };
  const view = async () => (await lead.ask<AssessmentView>('GET', year)).body;
  const planTo = async (to = another.id, who = lead) =>
    who.ask<MovePlanView & Problem>('GET', `${year}/version-move?to=${to}`);
  const move = (plan: MovePlanView, decided: Partial<MoveVersionDto> = {}, who = lead, revision = plan.revision) =>
    who.ask<VersionMovesView & Problem>(
      'POST',
      `${year}/version-move`,
      { to: plan.to.id, seen: plan.seen, keep: keptOf(plan), adapt: [], scores: [], ...decided },
      revision,
    );
  const undo = (revision: number, who = lead) =>
    who.ask<VersionMovesView & Problem>('POST', `${year}/version-moves/undo`, undefined, revision);
  const keptOf = ({ plan }: MovePlanView): string[] =>
    plan?.criteria.filter(({ proposal }) => proposal === 'keep').map(({ criterionKey }) => criterionKey) ?? [];
  const criterion = (assessment: AssessmentView, key = '') =>
    assessment.themes.flatMap(({ criteria }) => criteria).find((one) => one.key === key);

  /** All rows of the year that hold keys of its version, without how often and when they were written. */
  async function rowsOfYear(id: string): Promise<unknown[]> {
    const rows: unknown[] = [];
    for (const table of tables) {
      const still = `to_jsonb(r) - 'revision' - 'updated_at' - 'updated_by' - 'answered_at'`;
      const gone = ['evidence_link', 'citation'].includes(table) ? 'and removed_at is null' : '';
      const answer = await superuser.query<{ row: object }>(
        `select ${still} as row from ${table} r where assessment_id = $1 ${gone} order by (${still})::text`,
        [id],
      );
      rows.push(table, ...answer.rows.map(({ row }) => row));
    }
    const criteria = await superuser.query(
      'select criterion_key from follow_on_action_criterion c join follow_on_action a on a.id = c.follow_on_action_id where assessment_id = $1 order by 1',
      [id],
    );
    return [...rows, ...criteria.rows];
  }

  it('carries what is the same, adapts what an officer decides, and lists what is left behind', async () => {
    const { status, body: plan } = await planTo();
    expect(status).toBe(200);
    expect(plan.because).toEqual([]);
    const adapt = [
      { criterionKey: keys.reworded ?? '', judgement: 'met', reason: 'It still holds.' },
      { criterionKey: 'leadership/together', judgement: 'partly-met', reason: 'Both.' },
    ];
    const { status: moved, body } = await move(plan, {
      adapt,
      scores: [{ themeKey: 'leadership', score: 'our-good' }],
    });
    expect(moved).toBe(200);
    expect(body.items).toMatchObject([
      { kept: 1, adapted: 2, undoneAt: null, from: { id: statutory.id }, to: { id: another.id } },
    ]);
    const left = body.items[0];
    expect(left?.leftJudgements.map(({ criterionKey, because, reason }) => [criterionKey, because, reason])).toEqual([
      [keys.reworded, 'adapted', `Of ${keys.reworded}.`],
      [keys.split, 'judge-again', `Of ${keys.split}.`],
      [keys.one, 'adapted', `Of ${keys.one}.`],
      [keys.other, 'adapted', `Of ${keys.other}.`],
      [keys.gone, 'withdrawn', `Of ${keys.gone}.`],
    ]);
    expect(left?.leftEvidence).toMatchObject([{ criterionKey: keys.gone, title: 'Said', shows: `Of ${keys.gone}` }]);
    expect(left).toMatchObject({
      leftActionCriteria: 1,
      leftComments: 1,
      leftCitations: 1,
      leftScores: [{ before: 'Good', score: 'Good' }],
    });
    const after = await view();
    expect(after.model.id).toBe(another.id);
    expect(criterion(after, keys.kept)).toMatchObject({ judgement: 'met', reason: `Of ${keys.kept}.`, revision: 1 });
    expect(criterion(after, keys.reworded)).toMatchObject({ judgement: 'met', reason: 'It still holds.', revision: 2 });
    expect(criterion(after, 'leadership/together')).toMatchObject({ judgement: 'partly-met', reason: 'Both.' });
    for (const key of ['leadership/part-one', 'leadership/part-two'])
      expect(criterion(after, key)).toMatchObject({
        judgement: null,
        evidence: [{ shows: `Of ${keys.split}` }],
        citations: [{ criterionKey: keys.kept, note: 'See there' }],
      });
    expect(after.themes.find(({ key }) => key === 'leadership')).toMatchObject({
      score: 'our-good',
      scoreReason: 'Done.',
    });
    const actions = await lead.ask<{ items: { criteria: string[] }[] }>('GET', `${year}/follow-on-actions`);
    expect(actions.body.items[0]?.criteria.toSorted()).toEqual([
      'leadership/part-one',
      'leadership/part-two',
      'leadership/together',
    ]);
    const places = await superuser.query(
      'select place_kind, place_key from comment_thread where assessment_id = $1 order by place_kind',
      [after.id],
    );
    expect(places.rows).toEqual([
      { place_kind: 'criterion', place_key: 'leadership/part-one' },
      { place_kind: 'theme', place_key: 'leadership' },
    ]);
    const gone = await superuser.query<{ id: string }>(
      'select id from evidence_link where assessment_id = $1 and removed_at is not null',
      [after.id],
    );
    expect(gone.rows).toHaveLength(1);
    expect((await lead.ask('POST', `${year}/evidence-links/${gone.rows[0]?.id}/restore`)).status).toBe(400);
    const history = await lead.ask<{ items: { act: string; before: object; after: object }[] }>('GET', '/history');
    const entry = history.body.items.find(({ act }) => act === 'move-version');
    expect(entry).toMatchObject({
      before: { modelId: statutory.id },
      after: { modelId: another.id, kept: 1, adapted: 2, leftJudgements: 5 },
    });
    expect(
      history.body.items
        .map(({ act }) => act)
        .slice(0, 4)
        .toSorted(),
    ).toEqual(['judge-criterion', 'judge-criterion', 'move-version', 'score-theme']);
  });

  it('restores exactly what was there, whatever was decided', async () => {
    const { id } = await view();
    const before = await rowsOfYear(id);
    const decisions = fc.sample(fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }), 6);
    for (const choices of decisions) {
      const { body: plan } = await planTo();
      const criteria = plan.plan?.criteria.filter(({ from }) => from.length > 0) ?? [];
      const chosen = criteria
        .slice(0, 40)
        .map(({ criterionKey, proposal, kind }, at) => ({ criterionKey, proposal, kind, choice: choices[at] }));
      const keep = chosen
        .filter(({ proposal, choice }) => proposal === 'keep' && choice === 0)
        .map(({ criterionKey }) => criterionKey);
      const adapt = chosen
        .filter(({ choice }) => choice === 1)
        .map(({ criterionKey, kind }) => ({
          criterionKey,
          judgement: another.judgements[kind][0]?.key ?? null,
          reason: 'Anew.',
        }));
      const scores = choices[0] === 0 ? [] : [{ themeKey: 'leadership', score: 'our-poor' }];
      const moved = await move(plan, { keep, adapt, scores });
      expect(moved.status).toBe(200);
      expect(await rowsOfYear(id)).not.toEqual(before);
      expect(moved.body).toMatchObject({ mayUndo: true, because: [] });
      const undone = await undo(moved.body.revision);
      expect(undone.status).toBe(200);
      expect(undone.body.items[0]?.undoneAt).not.toBeNull();
      expect(undone.body.mayUndo).toBe(false);
      expect(await rowsOfYear(id)).toEqual(before);
      expect((await view()).model.id).toBe(statutory.id);
    }
    expect((await undo((await view()).revision)).body.because?.[0]?.code).toBe('nothing-to-undo');
  });

  it('keeps what was done elsewhere since when it is undone', async () => {
    const { body: plan } = await planTo();
    const moved = await move(plan);
    expect(await judge(keys.kept ?? '', 'Said since.', 1)).toBe(200);
    const narrative = { narrative: 'Written since.', classification: publicly };
    const revision = (await view()).themes.find(({ key }) => key === 'culture')?.revision;
    expect((await lead.ask('PUT', `${year}/themes/culture/narrative`, narrative, revision)).status).toBe(200);
    expect((await undo(moved.body.revision)).status).toBe(200);
    const after = await view();
    expect(criterion(after, keys.kept)?.reason).toBe('Said since.');
    expect(after.themes.find(({ key }) => key === 'culture')?.narrative).toBe('Written since.');
    expect(criterion(after, keys.gone)?.reason).toBe(`Of ${keys.gone}.`);
  });

  it.each([
    [
      'a criterion that the move left to be judged',
      () => judge('leadership/part-one', 'Judged since.'),
      'One part of it is done.',
    ],
    ['a criterion that was new', () => judge('leadership/brand-new', 'Judged since.'), 'Something new is done.'],
    [
      'the score of a theme',
      () =>
        lead.ask(
          'PUT',
          `${year}/themes/leadership/score`,
          { score: 'our-poor', reason: '', classification: publicly },
          3,
        ),
      'Leadership',
    ],
  ])('is not undone once somebody has decided %s', async (_, decide, where) => {
    const moved = await move((await planTo()).body);
    await decide();
    const refused = await undo(moved.body.revision);
    expect(refused.status).toBe(409);
    expect(refused.body.because?.map(({ code, message }) => [code, message.includes(`“${where}”`)])).toEqual([
      ['changed-since-the-move', true],
    ]);
    const listed = await lead.ask<VersionMovesView>('GET', `${year}/version-moves`);
    expect(listed.body).toMatchObject({ mayUndo: false, because: refused.body.because });
  });

  it('does what was shown and nothing else: a plan that somebody has changed since is not carried out', async () => {
    const { body: plan } = await planTo();
    expect(await judge(keys.kept ?? '', 'Meanwhile.', 1)).toBe(200);
    const refused = await move(plan);
    expect(refused.status).toBe(409);
    expect(refused.body.because?.map(({ code }) => code)).toEqual(['changed-since']);
    expect((await move((await planTo()).body)).status).toBe(200);
  });

  it('is done once for a double click, and leaves nothing half done', async () => {
    const { body: plan } = await planTo();
    const statuses = (await Promise.all([move(plan), move(plan)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 412]);
    const { revision } = await view();
    const undone = (await Promise.all([undo(revision), undo(revision)])).map(({ status }) => status);
    expect(undone.toSorted()).toEqual([200, 412]);
  });

  it('changes nothing when it is broken off in the middle', async () => {
    const { id } = await view();
    const before = await rowsOfYear(id);
    const { body: plan } = await planTo();
    await superuser.query(`alter table assessment_move add constraint broken_off check (false) not valid`);
    const told = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { status } = await move(plan);
    told.mockRestore();
    await superuser.query('alter table assessment_move drop constraint broken_off');
    expect(status).toBe(500);
    expect(await rowsOfYear(id)).toEqual(before);
    expect((await view()).model.id).toBe(statutory.id);
  });

  it('lets a judgement that is being made end first, and then says that the plan has changed', async () => {
    const { body: plan } = await planTo();
    const [judged, moved] = await Promise.all([judge(keys.kept ?? '', 'At the same time.', 1), move(plan)]);
    // Whichever was first: both are in order, and neither is lost.
    expect([
      [200, 409],
      [412, 200],
      [200, 200],
    ]).toContainEqual([judged, moved.status]);
    expect(criterion(await view(), keys.kept)?.reason).toBe(judged === 200 ? 'At the same time.' : `Of ${keys.kept}.`);
  });

  it('keeps a restricted reason restricted, also where several come together', async () => {
    expect(await judge(keys.other ?? '', 'A secret.', 1, 'met', exempt)).toBe(200);
    const { body: plan } = await planTo();
    const together = plan.plan?.criteria.find(({ criterionKey }) => criterionKey === 'leadership/together');
    expect(together?.offered?.reason).toContain('A secret.');
    const adapt = [{ criterionKey: 'leadership/together', judgement: 'met', reason: together?.offered?.reason ?? '' }];
    expect((await move(plan, { adapt })).status).toBe(200);
    expect(criterion(await view(), 'leadership/together')?.classification).toEqual(exempt);
    const read = (await reader.ask<AssessmentView>('GET', year)).body;
    expect(JSON.stringify(read)).not.toContain('A secret.');
    expect((await reader.ask('GET', `${year}/version-moves`)).status).toBe(403);
  });

  it('refuses decisions that cannot be', async () => {
    const { body: plan } = await planTo();
    const refused: [Partial<MoveVersionDto>, string][] = [
      [{ keep: [keys.reworded ?? ''] }, 'keep'],
      [{ keep: ['leadership/part-one'] }, 'keep'],
      [{ keep: ['leadership/no-such'] }, 'keep'],
      [{ adapt: [{ criterionKey: 'leadership/no-such', judgement: 'met', reason: '' }] }, 'adapt.0.criterionKey'],
      [{ adapt: [{ criterionKey: keys.kept ?? '', judgement: 'met', reason: '' }] }, 'adapt.0.criterionKey'],
      [{ adapt: [{ criterionKey: 'leadership/part-one', judgement: 'splendid', reason: '' }] }, 'adapt.0.judgement'],
      [{ adapt: [{ criterionKey: 'leadership/part-one', judgement: 'not-applicable', reason: '' }] }, 'adapt.0.reason'],
      [{ scores: [{ themeKey: 'leadership', score: 'good' }] }, 'scores.0.score'],
      [{ scores: [{ themeKey: 'culture', score: 'our-good' }] }, 'scores.0.themeKey'],
      [{ scores: [1, 2].map(() => ({ themeKey: 'leadership', score: 'our-good' })) }, 'scores.1.themeKey'],
    ];
    for (const [decided, field] of refused) {
      const { status, body } = await move(plan, decided);
      expect([status, body.errors?.map((one) => one.field)]).toEqual([400, [field]]);
    }
    expect((await planTo('no-such')).status).toBe(400);
    expect((await lead.ask('POST', `${year}/version-move`, { to: another.id }, 1)).status).toBe(400);
    expect((await lead.ask('POST', `${year}/version-move`, {}, undefined)).status).toBe(428);
  });

  it('is refused to others, and never tells another council anything', async () => {
    const { body: plan } = await planTo();
    expect((await planTo(another.id, themeLead)).status).toBe(403);
    expect((await move(plan, {}, themeLead)).status).toBe(403);
    expect((await undo(1, themeLead)).status).toBe(403);
    expect((await planTo(another.id, stranger)).status).toBe(404);
    expect((await move(plan, {}, stranger)).status).toBe(404);
    expect((await themeLead.ask('GET', `${year}/version-moves`)).status).toBe(200);
  });

  it('is refused with all reasons while the year or a theme of it is read by others', async () => {
    const { body: plan } = await planTo();
    const { id } = await view();
    const inState = (state: string) => superuser.query('update assessment set state = $2 where id = $1', [id, state]);
    for (const state of ['leadership-review', 'sealed']) {
      await inState(state);
      expect((await move(plan)).body.because?.map(({ code }) => code)).toEqual(['locked']);
      expect((await planTo()).body.because.map(({ code }) => code)).toEqual(['locked']);
    }
    await inState('drafting');
    await superuser.query(
      `update assessment_theme set stage = 'theme-review' where assessment_id = $1 and theme_key in ('culture', 'governance')`,
      [id],
    );
    expect((await move(plan)).body.because?.map(({ themeKey }) => themeKey)).toEqual(['culture', 'governance']);
    await superuser.query(`update assessment_theme set stage = 'drafting' where assessment_id = $1`, [id]);
    expect((await move(plan)).status).toBe(200);
  });

  it('is not undone once the year has gone on, while a theme is reviewed, or when it is sealed', async () => {
    const { id } = await view();
    const moved = await move((await planTo()).body);
    const rows = await rowsOfYear(id);
    const refused = async (...codes: string[]) => {
      const answer = await undo(moved.body.revision);
      expect([answer.status, answer.body.because?.map(({ code }) => code)]).toEqual([409, codes]);
      const { body } = await lead.ask<VersionMovesView>('GET', `${year}/version-moves`);
      expect([body.mayUndo, body.because]).toEqual([false, answer.body.because]);
    };
    for (const state of ['moderation', 'leadership-review', 'statutory-sign-off', 'sealed']) {
      await superuser.query('update assessment set state = $2 where id = $1', [id, state]);
      await refused('locked');
    }
    await superuser.query(`update assessment set state = 'drafting' where id = $1`, [id]);
    await superuser.query(`update assessment_theme set stage = 'theme-review' where assessment_id = $1`, [id]);
    await refused(...(await view()).themes.map(() => 'theme-locked'));
    await superuser.query(`update assessment_theme set stage = 'drafting' where assessment_id = $1`, [id]);
    expect(await rowsOfYear(id)).toEqual(rows);
    expect((await undo(moved.body.revision, stranger)).status).toBe(404);
    expect((await stranger.ask('GET', `${year}/version-moves`)).status).toBe(404);
    expect((await undo(moved.body.revision - 1)).status).toBe(412);
    expect((await undo(moved.body.revision)).status).toBe(200);
  });

  it('waits until all that came along from an earlier year has been read', async () => {
    const from = year.slice(-7).replace('-', '/');
    const name = `${opened}/${String((opened + 1) % 100).padStart(2, '0')}`;
    opened += 1;
    const asked = { year: name, modelId: statutory.id, leadId, dates: {}, carryFrom: from };
    expect((await lead.ask('POST', '/assessments', asked)).status).toBe(201);
    year = `/assessments/${name.replace('/', '-')}`;
    const { body: plan } = await planTo();
    expect(plan.because.map(({ code }) => code)).toEqual(['carried-unread']);
    expect((await move(plan)).body.because?.map(({ code }) => code)).toEqual(['carried-unread']);
    await superuser.query(
      `update carried_item set state = 'dropped' where assessment_id in (select id from assessment where year = $1)`,
      [name],
    );
    expect((await move(plan)).status).toBe(200);
  });

  it('never goes to a version of another council', async () => {
    const [theirs] = (await superuser.query<{ id: string }>(`select id from council where slug = 'southmere'`)).rows;
    const secret = { ...another, id: '2026-11-own-theirs', title: 'Theirs' };
    await superuser.query(
      `insert into council_model (council_id, id, origin, hash, document, published_on, made_at) values ($1, $2, 'own', $3, $4, '2026-11-01', now())`,
      [theirs?.id, secret.id, modelHash(secret), JSON.stringify(secret)],
    );
    const { status, body } = await planTo(secret.id);
    expect([status, body.errors]).toEqual([400, [{ field: 'to', message: 'Choose a version' }]]);
    const { body: plan } = await planTo();
    expect((await move(plan, { to: secret.id })).status).toBe(400);
  });

  it('is refused where nothing relates the versions, and carries nothing silently', async () => {
    const alone = { ...another, id: '2026-11-own-alone', title: 'Alone' };
    await service.app
      .get(Works)
      .write(council, (work) =>
        work.query(
          `insert into council_model (council_id, id, origin, hash, document, published_on, made_at) values ($1, $2, 'own', $3, $4, '2026-11-01', now())`,
          [council.councilId, alone.id, modelHash(alone), JSON.stringify(alone)],
        ),
      );
    const { body: plan } = await planTo(alone.id);
    expect(plan).toMatchObject({ plan: null, seen: null });
    expect(plan.because.map(({ code }) => code)).toEqual(['not-related']);
    const answer = await move({ ...plan, seen: '0'.repeat(64) });
    expect(answer.body.because?.map(({ code }) => code)).toEqual(['not-related']);
    const same = await planTo(statutory.id);
    expect(same.body.because.map(({ code }) => code)).toEqual(['same-version']);
  });

  it('goes over the shipped crosswalk either way, and is quick: 137 criteria and 400 links', async () => {
    const { id, themes } = await view();
    const all = themes.flatMap(({ criteria }) => criteria);
    await superuser.query('begin');
    await superuser.query(`set local app.council_id = '${council.councilId}'`);
    await superuser.query('delete from judgement where assessment_id = $1', [id]);
    await superuser.query(
      `insert into judgement (council_id, assessment_id, criterion_key, judgement, reason, classification)
       select $1, $2, key, judgement, repeat('A reason that says why. ', 40), $5 from unnest($3::text[], $4::text[]) said (key, judgement)`,
      [
        council.councilId,
        id,
        all.map(({ key }) => key),
        all.map(({ kind }) => statutory.judgements[kind][0]?.key),
        publicly,
      ],
    );
    await superuser.query(
      `insert into evidence_link (council_id, id, assessment_id, evidence_id, theme_key, criterion_key, stance, shows)
       select $1, gen_random_uuid(), $2, (select id from evidence where council_id = $1 limit 1), split_part(key, '/', 1), key, stance, 'It shows this.'
       from generate_series(1, 400) number join unnest($3::text[], $4::text[]) with ordinality said (key, stance, at) on at = 1 + number % cardinality($3::text[])`,
      [
        council.councilId,
        id,
        all.map(({ key }) => key),
        all.map(({ kind }) => (kind === 'indicator' ? 'counters' : 'supports')),
      ],
    );
    await superuser.query('commit');
    const times: number[] = [];
    const timed = async <Body>(act: () => Promise<Answer<Body>>): Promise<Answer<Body>> => {
      const began = performance.now();
      const answer = await act();
      times.push(Math.round(performance.now() - began));
      return answer;
    };
    for (const to of [draft2023.id, another.id, draft2023.id]) {
      const { body: plan } = await timed(() => planTo(to));
      const adapt = plan.plan?.criteria
        .filter(({ proposal, offered }) => proposal === 'adapt' && offered)
        .map(({ criterionKey, offered }) => ({
          criterionKey,
          judgement: offered?.judgement ?? null,
          reason: offered?.reason ?? '',
        }));
      const moved = await timed(() => move(plan, { adapt: adapt ?? [] }));
      expect(moved.status).toBe(200);
      expect((await timed(() => undo(moved.body.revision))).status).toBe(200);
    }
    expect(all.length).toBeGreaterThanOrEqual(130);
    // Plans, moves and undoings, of which a busy machine may hold one up.
    expect(times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]).toBeLessThan(1_000);
  });
});
