import { describe, expect, it } from '@jest/globals';
import { criteriaOf, type Crosswalk, type ModelDocument } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import { exempt, publicly } from '../../testing/answers.js';
import { originsBetween } from './across-versions.js';
import type { CarrySource } from './carry-source.js';
import { planCarry } from './plan-carry.js';

const [earlier] = publishedModels as [ModelDocument];
const theme = earlier.themes[0] as ModelDocument['themes'][number];
const [one, two, three, four] = theme.characteristics as [Crit, Crit, Crit, Crit];
type Crit = ModelDocument['themes'][number]['characteristics'][number];
const indicator = theme.indicators[0] as Crit;

/** The earlier version with one criterion split, two merged, one withdrawn and one moved to the indicators. */
const split = ['first-half', 'second-half'].map((slug) => ({ ...one, key: `${theme.key}/${slug}` }));
const merged = { ...two, key: `${theme.key}/both` };
const moved = { ...(theme.characteristics[4] as Crit), kind: 'indicator' as const };
const later: ModelDocument = {
  ...earlier,
  id: 'later',
  themes: earlier.themes.map((each) =>
    each.key === theme.key
      ? {
          ...each,
          characteristics: [...split, merged, ...each.characteristics.slice(5)],
          indicators: [...each.indicators, moved],
        }
      : each,
  ),
};
const crosswalk: Crosswalk = {
  from: earlier.id,
  to: 'later',
  relations: [
    { relation: 'split', from: [one.key], to: split.map(({ key }) => key), why: 'Two questions' },
    { relation: 'merged', from: [two.key, three.key], to: [merged.key], why: 'One question' },
    { relation: 'withdrawn', from: [four.key], to: [], why: 'Gone' },
    { relation: 'moved', from: [moved.key], to: [moved.key], why: 'A sign of failure' },
  ],
};

const judged = (key: string, judgement = 'met', reason = `Of ${key}`, classification: object = publicly) =>
  ({ criterionKey: key, judgement, reason, classification }) as CarrySource['judgements'][number];
const link = (criterionKey: string | null, evidenceId = 'e1', stance: 'supports' | 'counters' = 'supports') => ({
  ...{ evidenceId, themeKey: theme.key, criterionKey, stance, shows: 'So', removed: false },
});
const source = (said: Partial<CarrySource>): CarrySource => ({
  ...{ model: earlier, narratives: [], judgements: [], links: [], followOnActions: [], citing: [], confidential: [] },
  ...said,
});
const plan = (said: Partial<CarrySource>, crosswalks = [crosswalk], to = later) =>
  planCarry(source(said), to, originsBetween(crosswalks, earlier.id, to.id));
const places = ({ things }: ReturnType<typeof planCarry>) =>
  things.map(({ place, relation, content }) => [content.kind, place, relation]);
const left = ({ leftBehind }: ReturnType<typeof planCarry>) =>
  leftBehind.map(({ kind, why, criterionKey }) => [kind, why, criterionKey]);

describe('what comes along into another version', () => {
  it('is everything, unchanged, where the version is the same', () => {
    const all = earlier.themes
      .flatMap(criteriaOf)
      .map(({ key, kind }) => judged(key, kind === 'indicator' ? 'absent' : 'met'));
    const same = plan({ judgements: all }, [], earlier);
    expect(same.leftBehind).toEqual([]);
    expect(same.things.map(({ place }) => place)).toEqual(all.map(({ criterionKey }) => criterionKey));
    expect(new Set(same.things.map(({ relation }) => relation))).toEqual(new Set(['unchanged']));
  });

  it('is a split criterion’s answer at each of its parts', () => {
    const found = plan({ judgements: [judged(one.key)], links: [link(one.key)] });
    expect(places(found)).toEqual(
      split.flatMap(({ key }) => [
        ['judgement', key, 'split'],
        ['evidence-link', key, 'split'],
      ]),
    );
    expect(found.leftBehind).toEqual([]);
  });

  it('is what merged criteria say alike, with both reasons and the stricter classification', () => {
    const { things } = plan({ judgements: [judged(two.key), judged(three.key, 'met', 'Secret', exempt)] });
    expect(things).toMatchObject([
      {
        place: merged.key,
        relation: 'merged',
        classification: exempt,
        content: { judgement: 'met', reason: `Of ${two.key}\n\nSecret` },
      },
    ]);
  });

  it('is nothing of merged criteria that were judged differently, or one of which was not judged', () => {
    for (const other of [judged(three.key, 'not-met'), { ...judged(three.key), judgement: null }]) {
      const found = plan({ judgements: [judged(two.key), other], links: [link(two.key), link(three.key)] });
      expect(places(found)).toEqual([['evidence-link', merged.key, 'merged']]);
      expect(left(found)).toContainEqual(['judgement', 'merged-differently', two.key]);
    }
  });

  it('is nothing that is too long together, or means something else of another kind', () => {
    const long = 'x'.repeat(2500);
    const found = plan({
      judgements: [judged(two.key, 'met', long), judged(three.key, 'met', `${long}y`), judged(moved.key)],
      links: [link(moved.key)],
    });
    expect(places(found)).toEqual([]);
    expect(left(found)).toEqual([
      ['judgement', 'too-long', two.key],
      ['judgement', 'too-long', three.key],
      ['judgement', 'another-kind', moved.key],
      ['evidence-link', 'another-kind', moved.key],
    ]);
  });

  it('is nothing of a withdrawn criterion, and what it was is listed', () => {
    const found = plan({ judgements: [judged(four.key)], links: [link(four.key)], citing: [four.key] });
    expect(found.things).toEqual([]);
    expect(left(found)).toEqual([
      ['judgement', 'withdrawn', four.key],
      ['evidence-link', 'withdrawn', four.key],
      ['citation', 'cited', four.key],
    ]);
  });

  it('is no guess where nothing relates the versions: only what belongs to a theme comes along', () => {
    const narratives = [{ themeKey: theme.key, narrative: 'We do.', classification: publicly }];
    const found = plan({ narratives, judgements: [judged(one.key)], links: [link(one.key), link(null)] }, []);
    expect(places(found)).toEqual([
      ['narrative', theme.key, 'unchanged'],
      ['evidence-link', theme.key, 'unchanged'],
    ]);
    expect(left(found)).toEqual([
      ['judgement', 'not-related', one.key],
      ['evidence-link', 'not-related', one.key],
    ]);
  });

  it('is an open follow-on action with the criteria that its own became, and no finished one', () => {
    const action = (id: string, status: 'at-risk' | 'complete' | 'cancelled') => ({
      ...{ id, themeKey: theme.key, title: id, what: '', why: '', ownerId: null, ownerTitle: null, dueOn: null },
      ...{ criteria: [one.key, four.key, indicator.key], status, origin: 'audit' as const, classification: publicly },
    });
    const found = plan({
      followOnActions: [action('open', 'at-risk'), action('done', 'complete'), action('off', 'cancelled')],
    });
    const keys = [...split.map(({ key }) => key), indicator.key].sort();
    expect(found.things).toMatchObject([
      { sourceKey: 'open', place: theme.key, content: { fields: { status: 'at-risk', criteria: keys } } },
    ]);
    expect(left(found).map(([, why]) => why)).toEqual(['complete', 'cancelled']);
  });

  it('is no evidence that was taken out of the library', () => {
    const found = plan({ links: [{ ...link(null), removed: true }] });
    expect(found.things).toEqual([]);
    expect(left(found)).toEqual([['evidence-link', 'evidence-removed', null]]);
  });
});
