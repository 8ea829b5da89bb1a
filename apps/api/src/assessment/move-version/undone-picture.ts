import { criteriaOf, type ModelDocument } from '@best-value/model';
import type { Reason } from '../../work/refusals.js';
import type { Mover } from './moved-picture.js';
import { byKey, isSameRow, keyOf, type PictureRow, type PictureTable, saidBy } from './picture-tables.js';
import type { YearPicture } from './year-picture.js';

/** A year's rows once a move is undone, or why it cannot be. */
export interface Undoing {
  picture: YearPicture;
  because: Reason[];
}

/**
 * Takes a move back: what it changed stands as it stood, what it added is taken away. What was changed since and the move did not touch stays as it
 * is now. Whatever the move touched must say what it said after the move, and whatever was added since must fit the version that the year goes
 * back to: otherwise somebody's work would be lost, and each such thing is a reason not to undo.
 * @param before what the move changed, as it stood before
 * @param after what the move changed, as it stood after
 * @param model the version that the year goes back to @param left the one that it is on, whose words people see
 */
export function undonePicture(
  present: YearPicture,
  { before, after }: { before: YearPicture; after: YearPicture },
  model: ModelDocument,
  left: ModelDocument,
  mover: Mover,
): Undoing {
  const fits = fitting(model);
  const because: Reason[] = [];
  const called = namesIn([model, left]);
  const changed = (row: object): void => void because.push(changedSince(row, called));
  const restored = <Table extends PictureTable>(
    table: Table,
    asBefore: (was: PictureRow<Table>, is: PictureRow<Table> | undefined) => PictureRow<Table>,
    takenAway: (is: PictureRow<Table>) => PictureRow<Table>[],
  ): PictureRow<Table>[] => {
    const then = byKey(table, before[table]);
    const moved = byKey(table, after[table]);
    const now = byKey(table, present[table]);
    const says = (row: PictureRow<Table>): string => JSON.stringify(saidBy[table](row));
    const standing = (present[table] as PictureRow<Table>[]).flatMap((row): PictureRow<Table>[] => {
      const key = keyOf[table](row);
      const [was, became] = [then.get(key), moved.get(key)];
      if (!was && !became) {
        if (!fits[table](row)) changed(row);
        return [row];
      }
      // What the move took away and somebody has added since, or what somebody has changed since.
      if (!became || says(became) !== says(row)) {
        changed(row);
        return [row];
      }
      return was ? [asBefore(was, row)] : takenAway(row);
    });
    const gone = [...moved].filter(([key]) => !now.has(key));
    for (const [, row] of gone) changed(row);
    const back = [...then]
      .filter(([key]) => !now.has(key) && !moved.has(key))
      .map(([, row]) => asBefore(row, undefined));
    return [...standing, ...back];
  };
  const on = <Row extends { revision: number }>(was: Row, is: Row | undefined) => ({
    ...was,
    revision: (is ?? was).revision + 1,
  });
  const stamp = { updated_at: mover.at, updated_by: mover.by };
  const picture: YearPicture = {
    themes: restored(
      'themes',
      (was, is) => ({ ...on(was, is), ...stamp }),
      (is) => [is],
    ),
    judgements: restored('judgements', on, () => []),
    links: restored('links', on, (is) => [
      { ...is, removed_at: mover.at, removed_by: mover.by, revision: is.revision + 1, ...stamp },
    ]),
    citations: restored('citations', on, (is) => [
      { ...is, removed_at: mover.at, revision: is.revision + 1, ...stamp },
    ]),
    actionCriteria: restored(
      'actionCriteria',
      (was) => was,
      () => [],
    ),
    answers: restored('answers', on, (is) => [{ ...is, withdrawn_at: mover.at, revision: is.revision + 1 }]),
    threads: restored(
      'threads',
      (was) => was,
      (is) => [is],
    ),
  };
  return { picture, because: because.filter((one, at) => because.findIndex((other) => isSameRow(one, other)) === at) };
}

/** Whether a row that the move did not touch can stand in this version. What was removed stands nowhere. */
function fitting(model: ModelDocument): { [Table in PictureTable]: (row: PictureRow<Table>) => boolean } {
  const kinds = new Map(model.themes.flatMap(criteriaOf).map(({ key, kind }) => [key, kind]));
  const scores = model.scale.map(({ key }) => key);
  return {
    themes: ({ score }) => score === null || scores.includes(score),
    judgements: ({ criterion_key, judgement, reason }) => {
      if (judgement === null && reason === '') return true;
      const kind = kinds.get(criterion_key);
      return kind !== undefined && (judgement === null || model.judgements[kind].some(({ key }) => key === judgement));
    },
    links: (row) => row.removed_at !== null || kinds.has(row.criterion_key),
    citations: (row) => row.removed_at !== null || (kinds.has(row.criterion_key) && kinds.has(row.cited_criterion_key)),
    actionCriteria: (row) => kinds.has(row.criterion_key),
    answers: (row) => row.withdrawn_at !== null || kinds.has(row.criterion_key),
    threads: (row) => row.place_kind === 'theme' || kinds.has(row.place_key),
  };
}

/** What people call themes and criteria: by the last of the versions that has them. */
function namesIn(models: readonly ModelDocument[]): ReadonlyMap<string, string> {
  return new Map(
    models.flatMap(({ themes }) =>
      themes.flatMap((theme): [string, string][] => [
        [theme.key, theme.title],
        ...criteriaOf(theme).map(({ key, text }): [string, string] => [key, text]),
      ]),
    ),
  );
}

function changedSince(
  row: { theme_key?: string | null; criterion_key?: string; place_key?: string },
  called: ReadonlyMap<string, string>,
): Reason {
  const criterionKey = row.criterion_key ?? row.place_key;
  const key = criterionKey ?? row.theme_key ?? '';
  const at = criterionKey === undefined ? { themeKey: key } : { criterionKey };
  const what = criterionKey === undefined ? 'The score of the theme' : 'What is said of the criterion';
  return {
    code: 'changed-since-the-move',
    message: `${what} “${called.get(key) ?? key}” was changed after the move. Undoing the move would lose that.`,
    ...at,
  };
}
