import type { Statement } from '../work/statement.js';

/** A year as its members' page sees it. */
export interface MembersPageRow {
  /** Null while the page is closed. */
  openedAt: Date | null;
  openedByName: string | null;
  /** The newest sealed edition; null while nothing of the year is sealed. */
  newest: number | null;
}

/** No row when there is no such year. @param year `2026/27` */
export function membersPageStatement(councilId: string, year: string): Statement {
  return {
    name: 'members-page',
    text: `select p.opened_at as "openedAt", p.opened_by_name as "openedByName",
        (select max(s.edition) from seal s where s.council_id = a.council_id and s.assessment_id = a.id) as newest
      from assessment a left join members_page p on p.council_id = a.council_id and p.assessment_id = a.id
      where a.council_id = $1 and a.year = $2`,
    values: [councilId, year],
  };
}
