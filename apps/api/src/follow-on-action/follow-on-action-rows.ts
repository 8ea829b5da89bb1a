import type { Classification } from '../classification/classification.js';
import type { Caller } from '../work/caller.js';
import type { Statement } from '../work/statement.js';
import { mostNotes, type FollowOnActionOrigin, type FollowOnActionStatus } from './follow-on-action-words.js';
import type { FollowOnActionView } from './follow-on-action.view.js';

interface NoteRow {
  id: string;
  text: string;
  at: string;
  by: string | null;
  name: string | null;
}

export interface FollowOnActionRow {
  id: string;
  title: string;
  what: string;
  why: string;
  theme_key: string;
  owner_id: string | null;
  owner_name: string | null;
  owner_title: string | null;
  due_on: string | null;
  status: FollowOnActionStatus;
  overdue: boolean;
  origin: FollowOnActionOrigin;
  classification: Classification;
  revision: number;
  updated_at: Date;
  updated_by: string | null;
  updated_by_name: string | null;
  removed_at: Date | null;
  removed_by: string | null;
  removed_by_name: string | null;
  criteria: string[];
  notes: NoteRow[];
  note_count: number;
  carried_from: { id: string; year: string } | null;
  evidence: { id: string; title: string }[];
}

/** Restricted rows are left out in the statement itself, so that no count or page can tell of them. */
export function visibleTo(caller: Caller, table: string): string {
  return caller.permissions.has('restricted:read')
    ? 'true'
    : `${table}.classification->>'level' not in ('exempt', 'confidential')`;
}

/** The rule of overdue, for `$2` the date it is in London. */
export const overdueText = `coalesce(action.due_on < $2::date and action.status not in ('complete', 'cancelled'), false)`;

/** Which follow-on actions are looked for: those of the assessment, those that were removed from it, or both. */
export type Which = 'kept' | 'removed' | 'all';

/** The condition of `Which`. */
export const whichText: Record<Which, string> = {
  kept: 'action.removed_at is null',
  removed: 'action.removed_at is not null',
  all: 'true',
};

/** Removed ones are shown to those who may put them back. */
export function mayRestore(caller: Caller): boolean {
  return caller.permissions.has('follow-on-action:write');
}

/** Selects whole actions: `$1` is the council, `$2` the date it is in London. */
export function actionsText(caller: Caller, notes: number, which: Which): string {
  return `
    select action.id, action.title, action.what, action.why, action.theme_key, action.owner_id, owner.name as owner_name, action.owner_title,
      action.due_on::text, action.status, ${overdueText} as overdue, action.origin, action.classification, action.revision, action.updated_at,
      action.updated_by, updater.name as updated_by_name, action.removed_at, action.removed_by, remover.name as removed_by_name,
      array(select criterion_key from follow_on_action_criterion where council_id = $1 and follow_on_action_id = action.id order by criterion_key) as criteria,
      coalesce((
        select json_agg(json_build_object('id', newest.id, 'text', newest.note, 'at', newest.written_at, 'by', newest.written_by, 'name', writer.name)
          order by newest.written_at, newest.id)
        from (
          select * from follow_on_action_note where council_id = $1 and follow_on_action_id = action.id order by written_at desc, id desc limit ${notes}
        ) newest left join person writer on writer.id = newest.written_by
      ), '[]') as notes,
      (select count(*) from follow_on_action_note where council_id = $1 and follow_on_action_id = action.id)::int as note_count,
      (select json_build_object('id', earlier.id, 'year', of_earlier.year) from follow_on_action earlier
        join assessment of_earlier on of_earlier.council_id = $1 and of_earlier.id = earlier.assessment_id
        where earlier.council_id = $1 and earlier.id = action.carried_from and earlier.removed_at is null and ${visibleTo(caller, 'earlier')}) as carried_from,
      coalesce((
        select json_agg(json_build_object('id', evidence.id, 'title', evidence.title) order by evidence.title, evidence.id)
        from follow_on_action_evidence attached
        join evidence on evidence.council_id = $1 and evidence.id = attached.evidence_id
        where attached.council_id = $1 and attached.follow_on_action_id = action.id and evidence.removed_at is null and ${visibleTo(caller, 'evidence')}
      ), '[]') as evidence
    from follow_on_action action
    left join person owner on owner.id = action.owner_id
    left join person updater on updater.id = action.updated_by
    left join person remover on remover.id = action.removed_by
    where action.council_id = $1 and ${whichText[which]} and ${visibleTo(caller, 'action')}`;
}

/** One action of a year with all its notes. @param year `2026/27` @param today the date it is in London */
export function followOnActionStatement(
  caller: Caller,
  year: string,
  id: string,
  today: string,
  which: Which,
): Statement {
  const text = `${actionsText(caller, mostNotes, which)} and action.id = $3
    and action.assessment_id = (select id from assessment where council_id = $1 and year = $4)`;
  return { text, values: [caller.councilId, today, id, year] };
}

export function toFollowOnActionView(row: FollowOnActionRow): FollowOnActionView {
  return {
    id: row.id,
    title: row.title,
    what: row.what,
    why: row.why,
    themeKey: row.theme_key,
    criteria: row.criteria,
    owner: personRef(row.owner_id, row.owner_name),
    ownerTitle: row.owner_title,
    dueOn: row.due_on,
    status: row.status,
    overdue: row.overdue,
    origin: row.origin,
    classification: row.classification,
    notes: row.notes.map(({ id, text, at, by, name }) => ({
      id,
      text,
      by: personRef(by, name),
      at: new Date(at).toISOString(),
    })),
    noteCount: row.note_count,
    evidence: row.evidence,
    carriedFrom: row.carried_from,
    revision: row.revision,
    updatedAt: row.updated_at.toISOString(),
    updatedBy: personRef(row.updated_by, row.updated_by_name),
    removedAt: row.removed_at?.toISOString() ?? null,
    removedBy: personRef(row.removed_by, row.removed_by_name),
  };
}

function personRef(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}
