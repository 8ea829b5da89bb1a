import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import type { Deed } from './independence.rules.js';

/** As `deedsIn`, to be asked with others. */
export function deedsStatement(councilId: string, assessmentId: string, personId: string | null): Statement {
  return { name: 'deeds', text: deedsText, values: [councilId, assessmentId, personId] };
}

/**
 * What people did to the themes of an assessment, each kind of deed once a person and theme, the latest of them: from the trail, which
 * forgets nothing, so whoever has handed a theme on or undone an edit has still led or edited it.
 * @param personId only what they did; null for everybody
 */
export async function deedsIn(work: Work, assessmentId: string, personId: string | null): Promise<Deed[]> {
  return work.query<Deed>(deedsText, [work.councilId, assessmentId, personId], 'deeds');
}

const deedsText = `
  with entry as (
    select e.person_id, e.act, e.at, e.object_type, e.object_id, e.before, e.after from audit_entry e
    where e.council_id = $1 and e.assessment_id = $2
      and ($3::uuid is null or e.person_id = $3 or e.act = 'assign-theme-lead')
      and e.object_type in ('theme', 'criterion', 'evidence-link', 'follow-on-action', 'theme-review')
  ), deed as (
    select entry.person_id, split_part(entry.object_id, '/', 2) as theme_key, entry.act, entry.at,
      case when entry.act = 'score-theme' then 'scored' when entry.object_type = 'theme-review' then 'reviewed' else 'edited' end as kind
    from entry
    -- Who leads a theme, who reviews it and where it stands are no part of what it says.
    where entry.object_type = 'criterion'
      -- Of a review, scoring; a word on how two scores were settled makes nobody a reviewer.
      or entry.object_type = 'theme-review' and entry.act = 'write-review' and entry.after ->> 'score' is not null
      or entry.object_type = 'theme' and entry.act in ('score-theme', 'write-narrative')
    union all
    select entry.person_id, link.theme_key, entry.act, entry.at, 'edited'
    from entry join evidence_link link on link.council_id = $1 and link.id = (case when entry.object_type = 'evidence-link' then entry.object_id end)::uuid
    where entry.object_type = 'evidence-link'
    union all
    select entry.person_id, theme.key, entry.act, entry.at, 'edited'
    from entry join follow_on_action action on action.council_id = $1 and action.id = (case when entry.object_type = 'follow-on-action' then entry.object_id end)::uuid
    -- One that was moved to another theme was part of both.
    cross join lateral (select distinct key from (values (coalesce(entry.after ->> 'themeKey', entry.before ->> 'themeKey', action.theme_key)), (entry.before ->> 'themeKey')) keys (key)
      where key is not null) theme
    where entry.object_type = 'follow-on-action'
    union all
    select (entry.after ->> 'leadId')::uuid, split_part(entry.object_id, '/', 2), entry.act, entry.at, 'led'
    from entry where entry.act = 'assign-theme-lead' and entry.after ->> 'leadId' is not null
  )
  select distinct on (deed.person_id, deed.theme_key, deed.kind, deed.act)
    deed.person_id as "personId", deed.theme_key as "themeKey", deed.kind, deed.act, deed.at as on
  from deed where deed.person_id is not null and ($3::uuid is null or deed.person_id = $3)
  order by deed.person_id, deed.theme_key, deed.kind, deed.act, deed.at desc`;
