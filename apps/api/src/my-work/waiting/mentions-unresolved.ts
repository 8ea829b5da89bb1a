import { placeColumns, placeTables, type PlaceRow } from '../../place/place-rows.js';
import { placeInWords, placePath } from '../../place/place-words.js';
import { maySeePlace } from '../../place/places.js';
import { kindOfWork, mostOfAKind } from '../waiting.js';

interface Row extends PlaceRow {
  id: string;
  starter: string | null;
}

/** Threads that call the person and are not resolved, the newest first. */
export const mentionsUnresolved = kindOfWork<Row>({
  key: 'mention-unresolved',
  needs: 'comment:read',
  statement: ({ caller, personId }) => ({
    text: `
      select place.id, starter.name as starter, ${placeColumns}
      from ${placeTables(`(
        select * from comment_thread thread where council_id = $1 and resolved_at is null
          and id in (select thread_id from comment_mention where council_id = $1 and person_id = $2)
        order by updated_at desc, id limit ${mostOfAKind})`)}
      left join person starter on starter.id = place.started_by
      order by place.updated_at desc, place.id`,
    values: [caller.councilId, personId],
  }),
  async items(rows, { caller }, { places }) {
    const items = [];
    for (const row of rows) {
      const place = await places.found(row, caller.councilId);
      if (!place || !maySeePlace(caller, place)) continue;
      items.push({
        says: `Answer or resolve the thread begun by ${row.starter ?? 'the service'} on ${placeInWords(place, true)}`,
        path: placePath(caller.councilSlug, place, row.id),
        dueOn: null,
      });
    }
    return items;
  },
});
