import { Injectable } from '@nestjs/common';
import { placeByYearText, type PlaceRow } from '../../place/place-rows.js';
import { Places } from '../../place/places.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import type { CommentThreadsView } from '../comment.view.js';
import { commentsText, threadsText, toThreadView, type CommentRow, type ThreadRow } from '../thread-rows.js';
import type { ListThreadsQuery } from './list-threads.dto.js';

/** The threads on one place: `$2` its kind, `$3` its key, `$4` its year. */
const here = `place.place_kind = $2 and place.place_key = $3
  and place.assessment_id is not distinct from (select id from assessment where council_id = $1 and year = $4 and $2 <> 'evidence')`;
const order = 'order by (place.resolved_at is null) desc, place.started_at desc, place.id';

/** Reads the threads on one thing, whole, page by page. */
@Injectable()
export class ListThreads {
  constructor(
    private readonly works: Works,
    private readonly places: Places,
  ) {}

  /** @throws NotHere when there is no such thing, or the caller may not see it */
  async run(caller: Caller, query: ListThreadsQuery): Promise<CommentThreadsView> {
    const { kind, key, year = null, page, size } = query;
    const values = [caller.councilId, kind, key, year];
    const paged = `${here} ${order} limit ${size} offset ${(page - 1) * size}`;
    const [[at], [count], threads, comments] = await this.works.read<
      [PlaceRow, { total: number }, ThreadRow, CommentRow]
    >(caller, [
      { text: placeByYearText, values },
      {
        text: `select count(*)::int as total from comment_thread place where place.council_id = $1 and ${here}`,
        values,
      },
      { text: `${threadsText} and ${paged}`, values },
      {
        text: commentsText(`select place.id from comment_thread place where place.council_id = $1 and ${paged}`),
        values,
      },
    ]);
    const place = await this.places.seen(caller, at);
    return { items: threads.map((row) => toThreadView(row, place, comments)), total: count?.total ?? 0, page, size };
  }
}
