import { kindOfWork, mostOfAKind, yearPath } from '../waiting.js';

interface Row {
  year: string;
  model_id: string;
  theme_key: string;
  review_due: string | null;
}

/** Themes that were sent to the person to review. */
export const themesToReview = kindOfWork<Row>({
  key: 'theme-to-review',
  needs: 'theme:review',
  statement: ({ caller, personId }) => ({
    text: `
      select assessment.year, assessment.model_id, theme.theme_key, assessment.review_due::text
      from assessment join assessment_theme theme on theme.council_id = $1 and theme.assessment_id = assessment.id
      where assessment.council_id = $1 and assessment.state = 'drafting' and theme.reviewer_id = $2 and theme.stage = 'theme-review'
      order by assessment.review_due nulls last, assessment.year, theme.theme_key limit ${mostOfAKind}`,
    values: [caller.councilId, personId],
  }),
  async items(rows, { caller }, { models }) {
    const items = [];
    for (const { year, model_id, theme_key, review_due } of rows) {
      const { themes } = (await models.get(model_id, caller.councilId)).document;
      const title = themes.find(({ key }) => key === theme_key)?.title ?? theme_key;
      const path = `${yearPath(caller, year)}/themes/${theme_key}/review`;
      items.push({ says: `Review the theme ${title} of ${year}`, path, dueOn: review_due });
    }
    return items;
  },
});
