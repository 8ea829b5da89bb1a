import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { criteriaOf, modelHash, type Crosswalk, type ModelDocument } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import { Client } from 'pg';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { VersionDifferenceView } from './compare-versions.view.js';
import type { CrosswalkFile } from './crosswalk-file.js';

const [draft, statutory] = publishedModels as [ModelDocument, ModelDocument];

describe('two versions set side by side', () => {
  const [theme, ...themes] = statutory.themes;
  if (!theme) throw new Error('The statutory version has no theme.');
  const [first, second, ...others] = theme.characteristics;
  if (!first || !second) throw new Error('Its first theme has too few criteria.');
  const joined = { ...first, key: `${theme.key}/both-at-once`, text: 'Both of it is done at once.' };
  const own: ModelDocument = {
    ...statutory,
    id: '2025-03-own-northford',
    title: 'Northford’s own version',
    published: '2025-03-01',
    wording: 'Northford’s words',
    basedOn: statutory.id,
    themes: [{ ...theme, characteristics: [joined, ...others] }, ...themes],
  };
  const alone: ModelDocument = { ...own, id: '2025-03-own-alone', title: 'Related to nothing' };
  const crosswalk: Crosswalk = {
    from: statutory.id,
    to: own.id,
    relations: [
      { relation: 'merged', from: [first.key, second.key], to: [joined.key], why: 'They are one in Northford.' },
    ],
  };
  let service: SpecService;
  let superuser: Client;
  let northford: Browser;
  let southmere: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    northford = (await service.person(await service.council('northford'), 'reader', ['reader'])).browser;
    southmere = (await service.person(await service.council('southmere'), 'lead', ['lead-officer'])).browser;
    for (const model of [own, alone])
      await superuser.query(
        `insert into council_model (council_id, id, origin, hash, document, published_on, made_at)
         select id, $1, 'own', $2, $3, $4, now() from council where slug = 'northford'`,
        [model.id, modelHash(model), JSON.stringify(model), model.published],
      );
    await superuser.query(
      `insert into model_crosswalk (council_id, from_model, to_model, number, document, decided_at)
       select id, $1, $2, 1, $3, now() from council where slug = 'northford'`,
      [crosswalk.from, crosswalk.to, JSON.stringify(crosswalk)],
    );
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const compared = (from: string, to: string, browser = northford) =>
    browser.ask<VersionDifferenceView>('GET', `/models/${from}/compared-with/${to}`);
  const kinds = ({ themes: all }: VersionDifferenceView) =>
    all.flatMap(({ items }) => items.map(({ relation }) => relation)).filter((relation) => relation !== 'unchanged');

  it('say theme by theme what became of each criterion, and which words differ', async () => {
    const { status, body } = await compared(draft.id, statutory.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ related: true, between: [], words: [], suggestion: null });
    expect(body.to).toMatchObject({ id: statutory.id, criteria: 131, wording: statutory.wording });
    expect(kinds(body)).toEqual(Array(8).fill('reworded'));
    const [changed] = body.themes.flatMap(({ items }) => items.filter(({ words }) => words !== null));
    expect(changed?.words?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['same', 'inserted']));
    expect(changed?.why).not.toBe('');
    expect(body.themes[1]?.summary).toBe('2 reworded; 18 unchanged.');
    expect(body.releaseNotes[1]).toBe('In all: 8 reworded; 123 unchanged.');
  });

  it('are found over the versions between, forwards and back', async () => {
    const there = (await compared(draft.id, own.id)).body;
    expect(there.between).toEqual([statutory.title]);
    expect(kinds(there)).toEqual(['merged', ...Array<string>(8).fill('reworded')]);
    expect(there.themes[0]?.items[0]).toMatchObject({
      from: [{ text: first.text }, { text: second.text }],
      to: [{ key: joined.key }],
      why: 'They are one in Northford.',
    });
    expect(kinds((await compared(own.id, statutory.id)).body)).toEqual(['split']);
  });

  it('are not guessed at where nothing relates them, whatever the keys', async () => {
    const { status, body } = await compared(statutory.id, alone.id);
    expect(status).toBe(200);
    expect(body.related).toBe(false);
    expect(body.themes.flatMap(({ items }) => items)).toEqual([]);
    expect(body.releaseNotes.join()).toContain('Nothing relates these two versions yet');
  });

  it.each([
    [draft.id, 'no-such-version'],
    ['no-such-version', draft.id],
    ['%00', draft.id],
  ])('are not found as %s and %s', async (from, to) => {
    expect((await compared(from, to)).status).toBe(404);
  });

  it('are another council’s business when they are its own', async () => {
    expect((await compared(statutory.id, own.id, southmere)).status).toBe(404);
    expect((await compared(own.id, own.id, southmere)).status).toBe(404);
  });

  it('are saved as a file with OSCAL’s words', async () => {
    const address = `/models/${draft.id}/compared-with/${own.id}/crosswalk.json`;
    const { status, body, headers } = await northford.ask<CrosswalkFile>('GET', address);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain(`crosswalk-${draft.id}--${own.id}.json`);
    expect(body.source).toMatchObject({ id: draft.id, sha256: modelHash(draft) });
    expect(body.maps.flatMap(({ sources }) => sources).toSorted()).toEqual(
      draft.themes
        .flatMap(criteriaOf)
        .map(({ key }) => key)
        .toSorted(),
    );
    const words = new Set(body.maps.map(({ relation, relationship }) => `${relation} ${relationship}`));
    expect(words).toEqual(new Set(['merged subset-of', 'reworded equivalent-to', 'unchanged equal-to']));
    expect((await northford.ask('GET', `/models/${draft.id}/compared-with/${alone.id}/crosswalk.json`)).status).toBe(
      404,
    );
    expect((await southmere.ask('GET', address)).status).toBe(404);
  });
});
