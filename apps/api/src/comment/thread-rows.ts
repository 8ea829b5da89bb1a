import { placeColumns, placeTables, type PlaceRow } from '../place/place-rows.js';
import type { CommentedKind, FoundPlace } from '../place/place.js';
import type { CommentThreadView, CommentView } from './comment.view.js';

export interface ThreadRow extends PlaceRow {
  id: string;
  resolved_at: Date | null;
  resolved_by: string | null;
  resolved_by_name: string | null;
  revision: number;
}

export interface CommentRow {
  id: string;
  thread_id: string;
  text: string;
  written_at: Date;
  written_by: string | null;
  name: string | null;
  mentions: { id: string; name: string }[];
}

/** Selects threads, called `place`, with what they are about; `$1` is the council. */
export const threadsText = `
  select place.id, place.resolved_at, place.resolved_by, resolver.name as resolved_by_name, place.revision, ${placeColumns}
  from ${placeTables('comment_thread')} left join person resolver on resolver.id = place.resolved_by
  where place.council_id = $1`;

/** Selects the comments of threads, oldest first, with whom they mention; `$1` is the council. @param threads a list of ids in SQL */
export function commentsText(threads: string): string {
  return `
    select said.id, said.thread_id, said.text, said.written_at, said.written_by, writer.name,
      coalesce((
        select json_agg(json_build_object('id', person.id, 'name', person.name) order by person.name, person.id)
        from comment_mention mention join person on person.id = mention.person_id
        where mention.council_id = $1 and mention.comment_id = said.id
      ), '[]') as mentions
    from comment said left join person writer on writer.id = said.written_by
    where said.council_id = $1 and said.thread_id in (${threads}) order by said.written_at, said.id`;
}

/** @param comments of this thread and maybe of others */
export function toThreadView(
  row: ThreadRow,
  { key, year, title }: Pick<FoundPlace, 'key' | 'year' | 'title'>,
  comments: readonly CommentRow[],
): CommentThreadView {
  return {
    id: row.id,
    place: { kind: row.place_kind as CommentedKind, key, year, title },
    comments: comments.filter((one) => one.thread_id === row.id).map(toCommentView),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
    resolvedBy: row.resolved_by === null ? null : { id: row.resolved_by, name: row.resolved_by_name ?? '' },
    revision: row.revision,
  };
}

function toCommentView(row: CommentRow): CommentView {
  return {
    id: row.id,
    by: row.written_by === null ? null : { id: row.written_by, name: row.name ?? '' },
    at: row.written_at.toISOString(),
    text: row.text,
    mentions: row.mentions,
  };
}
