import { criteriaOf } from '@best-value/model';
import { kindOfWork, mostOfAKind, yearPath } from '../waiting.js';

interface Row {
  year: string;
  model_id: string;
  ladder: 'short' | 'full';
  theme_key: string;
  draft_due: string | null;
  judged: number;
  scored: boolean;
  told: boolean;
}

/** Themes that the person leads and that are still drafted, with what is missing. On the short ladder a whole one waits for nobody. */
export const themesToDraft = kindOfWork<Row>({
  key: 'theme-to-draft',
  needs: 'assessment:judge',
  statement: ({ caller, personId }) => ({
    text: `
      select assessment.year, assessment.model_id, assessment.ladder, theme.theme_key, assessment.draft_due::text,
        theme.score is not null as scored, theme.narrative <> '' as told,
        (select count(*)::int from judgement where council_id = $1 and assessment_id = assessment.id and judgement is not null
           and starts_with(criterion_key, theme.theme_key || '/')) as judged
      from assessment join assessment_theme theme on theme.council_id = $1 and theme.assessment_id = assessment.id
      where assessment.council_id = $1 and assessment.state = 'drafting' and theme.lead_id = $2 and theme.stage = 'drafting'
      order by assessment.draft_due nulls last, assessment.year, theme.theme_key limit ${mostOfAKind}`,
    values: [caller.councilId, personId],
  }),
  async items(rows, { caller }, { models }) {
    const items = [];
    for (const row of rows) {
      const { themes } = (await models.get(row.model_id, caller.councilId)).document;
      const theme = themes.find(({ key }) => key === row.theme_key);
      if (!theme) continue;
      const unjudged = criteriaOf(theme).length - row.judged;
      const missing = [
        ...(unjudged > 0
          ? [unjudged === 1 ? 'one criterion is not judged' : `${unjudged} criteria are not judged`]
          : []),
        ...(row.scored ? [] : ['there is no score']),
        ...(row.told ? [] : ['there is no narrative']),
      ];
      if (missing.length === 0 && row.ladder === 'short') continue;
      const whole = `the theme ${theme.title} of ${row.year}`;
      items.push({
        says: missing.length > 0 ? `Draft ${whole}` : `Send ${whole} to its reviewer`,
        missing,
        path: `${yearPath(caller, row.year)}/themes/${row.theme_key}`,
        dueOn: row.draft_due,
      });
    }
    return items;
  },
});
