import { londonDate } from '../../../follow-on-action/london-date.js';
import type { Statement } from '../../../work/statement.js';
import type { LinkOutcome } from '../material.js';

/** Links that one check opens at most. A report has about one for each item of evidence. */
export const mostLinks = 300;

/** A check of the links of a year, with how far it is. */
export interface LinkCheckRow {
  id: string;
  total: number;
  left_out: number;
  asked_at: Date;
  asked_by_name: string | null;
  done: number;
  /** Of those that are done. */
  working: number;
  /** When the last link was answered, or when the check was asked for. */
  alive_at: Date;
}

export interface LinkAnswerRow {
  address: string;
  status: number | null;
  problem: string | null;
  answered_at: Date;
}

const latest = `(select link_check.id from link_check
    join assessment on assessment.council_id = link_check.council_id and assessment.id = link_check.assessment_id
    where link_check.council_id = $1 and assessment.year = $2 order by link_check.asked_at desc, link_check.id limit 1)`;

/** The newest check of a year's links. @param year `2026/27` */
export function latestCheckStatement(councilId: string, year: string): Statement {
  return {
    text: `select link_check.id, link_check.total, link_check.left_out, link_check.asked_at, person.name as asked_by_name,
        count(link_answer.number)::int as done,
        count(link_answer.number) filter (where link_answer.status < 400)::int as working,
        coalesce(max(link_answer.answered_at), link_check.asked_at) as alive_at
      from link_check
      left join person on person.id = link_check.asked_by
      left join link_answer on link_answer.council_id = link_check.council_id and link_answer.link_check_id = link_check.id
      where link_check.council_id = $1 and link_check.id = ${latest}
      group by link_check.council_id, link_check.id, person.name`,
    values: [councilId, year],
  };
}

/** What the newest check of a year's links found. */
export function latestAnswersStatement(councilId: string, year: string): Statement {
  return {
    text: `select address, status, problem, answered_at from link_answer
      where council_id = $1 and link_check_id = ${latest} order by number limit ${mostLinks}`,
    values: [councilId, year],
  };
}

export function toOutcome({ address, status, problem, answered_at }: LinkAnswerRow): LinkOutcome {
  return { address, status, problem, on: londonDate(answered_at) };
}
