import type { Work } from '../../work/work.js';
import type { CriterionRows } from '../assessment-record.js';

/** The rows a theme's suggestion rests on: its judgements and the evidence that counters its indicators. */
export async function suggestionRows(work: Work, assessmentId: string, themeKey: string): Promise<CriterionRows> {
  const values = [work.councilId, assessmentId, `${themeKey}/`];
  const [judgements, links] = await Promise.all([
    work.query<CriterionRows['judgements'][number]>(
      `select criterion_key, judgement, '' as reason from judgement
       where council_id = $1 and assessment_id = $2 and starts_with(criterion_key, $3)`,
      values,
    ),
    work.query<CriterionRows['links'][number]>(
      `select l.criterion_key, l.stance from evidence_link l join evidence e on e.council_id = l.council_id and e.id = l.evidence_id
       where l.council_id = $1 and l.assessment_id = $2 and starts_with(l.criterion_key, $3) and l.removed_at is null and e.removed_at is null`,
      values,
    ),
  ]);
  return { judgements, links, citations: [] };
}
