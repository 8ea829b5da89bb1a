import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { finalYear, marlbrook, openYear } from '../browser/demo-addresses.js';
import { PageWalk, type PageToCheck } from '../browser/page-check.js';

const actions = `${openYear}/follow-on-actions`;

/** Every address of a year, half done and final, for those who work on it and those who read it. */
const pages: PageToCheck[] = [
  { title: 'Best Value self-assessment 2026/27', path: openYear, as: 'lead', pictured: 'assessment' },
  { title: 'Best Value self-assessment 2025/26', path: finalYear, as: 'lead' },
  { title: 'Best Value self-assessment 2026/27', path: openYear, as: 'reader' },
  { title: 'Leads and dates 2026/27', path: `${openYear}/settings`, as: 'lead' },
  { title: 'Leadership 2026/27', path: `${openYear}/themes/leadership`, as: 'lead', pictured: 'theme' },
  { title: 'Continuous improvement 2025/26', path: `${finalYear}/themes/continuous-improvement`, as: 'reader' },
  { title: 'What an inspector would ask 2026/27', path: `${openYear}/challenge`, as: 'contributor' },
  { title: 'What an inspector would ask 2025/26', path: `${finalYear}/challenge`, as: 'reader' },
  { title: 'Report 2026/27', path: `${openYear}/report`, as: 'lead' },
  { title: 'Report 2025/26', path: `${finalYear}/report`, as: 'lead', pictured: 'report' },
  { title: 'Report pack 2025/26', path: `${finalYear}/report/pack`, as: 'lead', pictured: 'report-pack' },
  { title: 'Best Value self-assessment 2025/26', path: `${finalYear}/report/preview`, as: 'reader' },
  { title: 'Sealed edition 1 of 2024/25', path: `${marlbrook}/assessments/2024-25/editions/1`, as: 'lead' },
  { title: 'Sealed edition 1 of 2024/25', path: `${marlbrook}/assessments/2024-25/editions/1`, as: 'reader' },
  { title: 'Follow-on actions 2026/27', path: actions, as: 'lead', pictured: 'follow-on-actions' },
  { title: 'Add a follow-on action', path: `${actions}/new?theme=culture`, as: 'lead' },
  { path: `{first of ${actions}}`, as: 'lead' },
  { title: 'Change a follow-on action', path: `{first of ${actions}}/edit`, as: 'lead' },
];

describe('every page of a year', () => {
  let walk: PageWalk;
  beforeAll(async () => {
    walk = await PageWalk.begin();
  });
  afterAll(() => walk.end());

  it.each(pages)('$path is clean at both widths as $as', (page) => walk.expectClean(page));
});
