import type { YearPicture } from './year-picture.js';

export type PictureTable = keyof YearPicture;
export type PictureRow<Table extends PictureTable> = YearPicture[Table][number];

export const pictureTables: readonly PictureTable[] = [
  'themes',
  'judgements',
  'links',
  'citations',
  'actionCriteria',
  'answers',
  'threads',
];

/** What makes a row the same row, by table. */
export const keyOf: { [Table in PictureTable]: (row: PictureRow<Table>) => string } = {
  themes: (row) => row.theme_key,
  judgements: (row) => row.criterion_key,
  links: (row) => row.id,
  citations: (row) => `${row.criterion_key} ${row.cited_criterion_key}`,
  actionCriteria: (row) => `${row.follow_on_action_id} ${row.criterion_key}`,
  answers: (row) => row.finding,
  threads: (row) => row.id,
};

/** What a row says: not how often or when it was written. */
export const saidBy: { [Table in PictureTable]: (row: PictureRow<Table>) => unknown } = {
  themes: ({ score }) => score,
  judgements: ({ judgement, reason, classification: { level, paragraph, publicInterestReason } }) => [
    judgement,
    reason,
    level,
    paragraph,
    publicInterestReason,
  ],
  links: (row) => [row.theme_key, row.criterion_key, row.stance, row.shows, row.removed_at === null],
  citations: (row) => [row.note, row.removed_at === null],
  actionCriteria: () => true,
  answers: (row) => [row.reason, row.publish, row.withdrawn_at === null],
  threads: (row) => [row.place_kind, row.place_key],
};

/** A table's rows by what makes them the same. */
export function byKey<Table extends PictureTable>(
  table: Table,
  rows: readonly PictureRow<Table>[],
): Map<string, PictureRow<Table>> {
  return new Map(rows.map((row) => [keyOf[table](row), row]));
}

/** Whether two rows are written alike, or are both not there. */
export function isSameRow(one: object | undefined, other: object | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function emptyPicture(): YearPicture {
  return { themes: [], judgements: [], links: [], citations: [], actionCriteria: [], answers: [], threads: [] };
}

/** What differs between two pictures: of each, the rows that are not written alike in the other. */
export function differenceOf(before: YearPicture, after: YearPicture): { before: YearPicture; after: YearPicture } {
  const only = <Table extends PictureTable>(table: Table, of: YearPicture, other: YearPicture) => {
    const known = byKey(table, other[table]);
    return (of[table] as PictureRow<Table>[]).filter((row) => !isSameRow(row, known.get(keyOf[table](row))));
  };
  const differing = (of: YearPicture, other: YearPicture): YearPicture => ({
    themes: only('themes', of, other),
    judgements: only('judgements', of, other),
    links: only('links', of, other),
    citations: only('citations', of, other),
    actionCriteria: only('actionCriteria', of, other),
    answers: only('answers', of, other),
    threads: only('threads', of, other),
  });
  return { before: differing(before, after), after: differing(after, before) };
}
