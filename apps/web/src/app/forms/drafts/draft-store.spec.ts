import { beforeEach, describe, expect, it } from '@jest/globals';
import { DraftStore } from './draft-store';

const KEY = btoa('k'.repeat(32));
const OTHER_KEY = btoa('o'.repeat(32));
const DAY = 24 * 60 * 60 * 1000;
const place = { council: 'marlbrook', object: '2026-27/theme/culture', field: 'narrative' };

describe('drafts on this device', () => {
  beforeEach(() => localStorage.clear());

  it('gives a text back to the same person in the same place, after a reload', async () => {
    const store = await DraftStore.open('ann', KEY, localStorage);
    await store.keep(place, 'Half a sentence', 'Old');
    const reloaded = await DraftStore.open('ann', KEY, localStorage);
    expect(await reloaded.find(place)).toMatchObject({ value: 'Half a sentence', base: 'Old' });
  });

  it('never stores the words in the clear', async () => {
    const store = await DraftStore.open('ann', KEY, localStorage);
    await store.keep(place, 'Confidential restructuring', '');
    expect(JSON.stringify(localStorage)).not.toContain('restructuring');
    expect(localStorage.length).toBe(1);
  });

  it('shows nothing to another person, another council or another key', async () => {
    const store = await DraftStore.open('ann', KEY, localStorage);
    await store.keep(place, 'Mine', '');
    const colleague = await DraftStore.open('bob', OTHER_KEY, localStorage);
    expect(await colleague.find(place)).toBeNull();
    expect(await store.find({ ...place, council: 'eastmere' })).toBeNull();
    const wrongKey = await DraftStore.open('ann', OTHER_KEY, localStorage);
    expect(await wrongKey.find(place)).toBeNull();
  });

  it('does not open a text that was moved to another place', async () => {
    const store = await DraftStore.open('ann', KEY, localStorage);
    await store.keep(place, 'Mine', '');
    const from = localStorage.key(0) ?? '';
    localStorage.setItem(from.replace('marlbrook', 'eastmere'), localStorage.getItem(from) ?? '');
    expect(await store.find({ ...place, council: 'eastmere' })).toBeNull();
  });

  it('keeps the last of several quick changes', async () => {
    const store = await DraftStore.open('ann', KEY, localStorage);
    await Promise.all(['a', 'ab', 'abc'].map((text) => store.keep(place, text, '')));
    expect((await store.find(place))?.value).toBe('abc');
  });

  it('forgets a place for good, even while a write is under way', async () => {
    const store = await DraftStore.open('ann', KEY, localStorage);
    const write = store.keep(place, 'Saved meanwhile', '');
    store.drop(place);
    await write;
    expect(await store.find(place)).toBeNull();
  });

  it('forgets after 14 days, whoever it belonged to', async () => {
    const start = Date.parse('2026-11-01');
    const store = await DraftStore.open('ann', KEY, localStorage, () => start);
    await store.keep(place, 'Old words', '');
    await DraftStore.open('bob', OTHER_KEY, localStorage, () => start + 13 * DAY);
    expect(localStorage.length).toBe(1);
    await DraftStore.open('bob', OTHER_KEY, localStorage, () => start + 15 * DAY);
    expect(localStorage.length).toBe(0);
  });

  it('removes all of one person at sign-out and leaves what others keep', async () => {
    localStorage.setItem('unrelated', 'stays');
    const ann = await DraftStore.open('ann', KEY, localStorage);
    const bob = await DraftStore.open('bob', OTHER_KEY, localStorage);
    await ann.keep(place, 'a', '');
    await ann.keep({ ...place, council: 'eastmere' }, 'b', '');
    await bob.keep(place, 'c', '');
    expect(ann.count()).toBe(2);
    ann.forgetAll();
    expect(ann.count()).toBe(0);
    expect((await bob.find(place))?.value).toBe('c');
    expect(localStorage.getItem('unrelated')).toBe('stays');
  });
});
