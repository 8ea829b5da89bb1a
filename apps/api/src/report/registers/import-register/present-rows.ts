import type { ThemeStage } from '../../../assessment/ladder/states.js';
import type { FollowOnActionStatus } from '../../../follow-on-action/follow-on-action-words.js';
import { visibleTo } from '../../../follow-on-action/follow-on-action-rows.js';
import type { Caller } from '../../../work/caller.js';
import type { Statement } from '../../../work/statement.js';
import { mostImported } from './sent-table.js';

/** A follow-on action as it stands, as far as an import looks at it. */
export interface PresentRow {
  id: string;
  title: string;
  revision: number;
  theme_key: string;
  /** In a person's name or in words, as the register prints it. */
  owner: string | null;
  due_on: string | null;
  status: FollowOnActionStatus;
  /** Items of the library that show it was done. */
  evidence: number;
  /** md5 of each note, to know one that is there already. */
  notes: string[];
  stage: ThemeStage;
  updated_at: Date;
  updated_by: string | null;
}

/** Someone who works here and can own a follow-on action. */
export interface PersonRow {
  id: string;
  name: string;
}

/** The follow-on actions of a year that the caller may see, and who can own one. @param year `2026/27` */
export function presentStatements(caller: Caller, year: string): [Statement, Statement] {
  return [
    {
      text: `select a.id, a.title, a.revision, a.theme_key, coalesce(a.owner_title, owner.name) as owner, a.due_on::text, a.status, a.updated_at,
          updater.name as updated_by, coalesce(theme.stage, 'drafting') as stage,
          (select count(*) from follow_on_action_evidence attached
             join evidence e on e.council_id = attached.council_id and e.id = attached.evidence_id and e.removed_at is null
             where attached.council_id = a.council_id and attached.follow_on_action_id = a.id)::int as evidence,
          array(select md5(n.note) from follow_on_action_note n where n.council_id = a.council_id and n.follow_on_action_id = a.id) as notes
        from follow_on_action a
        left join person owner on owner.id = a.owner_id
        left join person updater on updater.id = a.updated_by
        left join assessment_theme theme on theme.council_id = a.council_id and theme.assessment_id = a.assessment_id and theme.theme_key = a.theme_key
        where a.council_id = $1 and a.assessment_id = (select id from assessment where council_id = $1 and year = $2)
          and a.removed_at is null and ${visibleTo(caller, 'a')}
        order by a.id limit ${mostImported}`,
      values: [caller.councilId, year],
    },
    {
      text: `select person.id, person.name from membership join person on person.id = membership.person_id
        where membership.council_id = $1 order by person.name, person.id limit 2000`,
      values: [caller.councilId],
    },
  ];
}
