import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { badInputUnless } from '../../work/bad-input.js';
import { NotHere, refuseUnless, Stale, verdict, type Verdict } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { isFormKey } from '../forms/report-form.store.js';
import type { CodedListDto } from './coded-list.dto.js';
import { CodedList } from './coded-list.entity.js';
import { mostLists } from './coded-list.store.js';
import type { CodedListView } from './coded-list.view.js';

/**
 * Writes a list, whole. Reports that name items of it keep the words that those had.
 * @param revision 0 for a list that is not written yet
 * @throws NotHere for a key that no list can have, Stale, BadInput, Refused
 */
export async function writeCodedList(
  work: Work,
  key: string,
  revision: number,
  input: CodedListDto,
): Promise<CodedListView> {
  if (!isFormKey(key) || key.length > 80) throw new NotHere('list');
  const { councilId, now: updatedAt, caller } = work;
  // Two who write the first items of the same list follow each other.
  await work.query('select id from council where id = $1 for no key update', [councilId]);
  const lists = work.repository(CodedList);
  const list = await lists.findOneBy({ councilId, key });
  if ((list?.revision ?? 0) !== revision) {
    const current = list ? viewOf(list) : { key, title: input.title, items: [], revision: 0 };
    throw new Stale(
      current,
      await personName(work, list?.updatedBy ?? null),
      (list?.updatedAt ?? work.now).toISOString(),
    );
  }
  const after = {
    title: input.title.trim(),
    items: input.items.map(({ code, words }) => ({ code: code.trim(), words: words.trim() })),
  };
  badInputUnless(eachCodeOnce(after.items));
  if (!list) refuseUnless(mayAddList(await lists.countBy({ councilId })));
  const before = list && { title: list.title, items: list.items };
  if (list && JSON.stringify(before) === JSON.stringify(after)) return viewOf(list);
  const next = { ...after, revision: revision + 1, updatedAt, updatedBy: caller.personId };
  if (list) await lists.update({ councilId, key }, next);
  else await lists.insert({ councilId, key, ...next });
  record(work, {
    act: 'write-coded-list',
    objectType: 'coded-list',
    objectId: key,
    objectTitle: after.title,
    before,
    after,
  });
  return viewOf({ key, ...next });
}

function eachCodeOnce(items: readonly { code: string }[]): Verdict {
  const twice = items.findIndex(({ code }, place) => items.findIndex((one) => one.code === code) !== place);
  if (twice === -1) return verdict([]);
  const message = `${items[twice]?.code ?? ''} is there twice. Give each item a code of its own`;
  return verdict([{ code: 'same-code', field: `items.${twice}.code`, message }]);
}

function mayAddList(count: number): Verdict {
  if (count < mostLists) return verdict([]);
  return verdict([{ code: 'too-many', message: `A council can have ${mostLists} lists.` }]);
}

function viewOf({
  key,
  title,
  items,
  revision,
}: Pick<CodedList, 'key' | 'title' | 'items' | 'revision'>): CodedListView {
  return { key, title, items: items.map((item) => ({ ...item })), revision };
}
