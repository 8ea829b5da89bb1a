import { visibleLevels } from '../../evidence/visible-levels.js';
import { kindOfWork, mostOfAKind, yearPath } from '../waiting.js';

interface Row {
  year: string;
  from_year: string;
  model_id: string;
  theme_key: string;
  draft_due: string | null;
  unread: number;
}

/** Themes that the person leads and into which something came along from an earlier year that nobody has read. */
export const carriedToRead = kindOfWork<Row>({
  key: 'carried-to-read',
  needs: 'assessment:judge',
  statement: ({ caller, personId }) => ({
    text: `
      select a.year, source.year as from_year, a.model_id, t.theme_key, a.draft_due::text, count(*)::int as unread
      from assessment a
      join assessment_theme t on t.council_id = $1 and t.assessment_id = a.id
      join carried_item item on item.council_id = $1 and item.assessment_id = a.id and item.theme_key = t.theme_key and item.state = 'unread'
      join carry_forward f on f.council_id = $1 and f.assessment_id = a.id
      join assessment source on source.council_id = $1 and source.id = f.from_assessment_id
      left join evidence e on e.council_id = $1 and e.id = item.evidence_id
      where a.council_id = $1 and a.state = 'drafting' and t.stage = 'drafting' and t.lead_id = $2
        and (item.kind in ('narrative', 'judgement') or coalesce(e.classification, item.classification)->>'level' = any($3))
      group by a.year, source.year, a.model_id, t.theme_key, a.draft_due
      order by a.draft_due nulls last, a.year, t.theme_key limit ${mostOfAKind}`,
    values: [caller.councilId, personId, visibleLevels(caller)],
  }),
  async items(rows, { caller }, { models }) {
    const items = [];
    for (const row of rows) {
      const { themes } = (await models.get(row.model_id, caller.councilId)).document;
      const title = themes.find(({ key }) => key === row.theme_key)?.title ?? row.theme_key;
      const count = row.unread === 1 ? 'one thing' : `${row.unread} things`;
      items.push({
        says: `Read what came from ${row.from_year} into the theme ${title} of ${row.year}: ${count} to confirm, change or drop`,
        path: `${yearPath(caller, row.year)}/carried-forward?theme=${row.theme_key}`,
        dueOn: row.draft_due,
      });
    }
    return items;
  },
});
