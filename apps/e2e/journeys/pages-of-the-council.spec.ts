import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { eastmere, marlbrook } from '../browser/demo-addresses.js';
import { PageWalk, type PageToCheck } from '../browser/page-check.js';

const evidence = `${marlbrook}/evidence`;

/** Every address outside a year. */
const pages: PageToCheck[] = [
  { title: 'Sign in', path: '/sign-in', as: 'nobody', pictured: 'sign-in' },
  { title: 'Forgotten your password', path: '/forgot-password', as: 'nobody' },
  { title: 'This link does not work', path: '/set-password/used-up', as: 'nobody' },
  { title: 'Accessibility statement', path: '/accessibility', as: 'nobody' },
  { title: 'Page not found', path: '/nothing/here', as: 'nobody' },
  { title: 'Your councils', path: '/', as: 'auditor' },
  { title: 'Your account', path: '/account', as: 'auditor' },
  { title: 'Sign out', path: '/sign-out', as: 'auditor' },
  { title: 'Themes and criteria', path: '/models', as: 'auditor' },
  { title: 'Years', path: marlbrook, as: 'lead', pictured: 'years' },
  { title: 'Years', path: eastmere, as: 'newcomer' },
  { title: 'Open a year', path: `${eastmere}/open-year`, as: 'newcomer' },
  { title: 'What moved', path: `${marlbrook}/movement?theme=culture`, as: 'lead' },
  { title: 'What moved', path: `${marlbrook}/movement?from=2026-27`, as: 'reader' },
  { title: 'What moved', path: `${eastmere}/movement`, as: 'newcomer' },
  { title: 'Evidence library', path: evidence, as: 'lead', pictured: 'evidence-library' },
  { title: 'Evidence library', path: `${evidence}?search=nothing-is-called-this`, as: 'lead' },
  { title: 'Evidence library', path: `${eastmere}/evidence`, as: 'newcomer' },
  { title: 'Add evidence', path: `${evidence}/new`, as: 'lead' },
  { path: `{first of ${evidence}}`, as: 'lead', pictured: 'evidence-item' },
  { title: 'Change evidence', path: `{first of ${evidence}}/edit`, as: 'lead' },
  { title: 'Themes and criteria', path: `${marlbrook}/models`, as: 'lead' },
  {
    title: 'Best Value themes: statutory guidance of May 2024',
    path: `${marlbrook}/models/2024-05-statutory`,
    as: 'lead',
  },
  {
    title: 'Compare two versions',
    path: `${marlbrook}/models/2023-07-consultation-draft/compared-with/2024-05-statutory`,
    as: 'reader',
  },
  { title: 'People', path: `${marlbrook}/people`, as: 'administrator', pictured: 'people' },
  { title: 'Add a person', path: `${marlbrook}/people/new`, as: 'administrator' },
  { path: `{first of ${marlbrook}/people}`, as: 'administrator' },
  { title: 'People', path: `${marlbrook}/people?role=theme-reviewer`, as: 'reader' },
  { title: 'Statutory officers', path: `${marlbrook}/posts`, as: 'administrator' },
  { title: 'Statutory officers', path: `${eastmere}/posts`, as: 'newcomer' },
  { title: 'Monitoring officer', path: `${marlbrook}/posts/monitoring-officer`, as: 'administrator' },
  { title: 'Monitoring officer', path: `${marlbrook}/posts/monitoring-officer`, as: 'reader' },
  { title: 'Council settings', path: `${marlbrook}/settings`, as: 'administrator' },
  { title: 'Report forms', path: `${marlbrook}/report-forms`, as: 'reader' },
  { title: 'Full Council report', path: `${marlbrook}/report-forms/full-council`, as: 'administrator' },
  { title: 'Cabinet report', path: `${eastmere}/report-forms/cabinet`, as: 'newcomer' },
  { title: 'Coded lists', path: `${marlbrook}/coded-lists`, as: 'reader' },
  { title: 'Coded lists', path: `${eastmere}/coded-lists`, as: 'newcomer' },
  { title: 'Change a list', path: `${eastmere}/coded-lists/corporate-risks`, as: 'newcomer' },
  { title: 'Add a list', path: `${marlbrook}/coded-lists/new`, as: 'administrator' },
  { title: 'Notifications', path: `${marlbrook}/notifications`, as: 'auditor' },
  { title: 'Notifications', path: `${marlbrook}/notifications?unread=true&page=9`, as: 'auditor' },
  { title: 'History of the council', path: `${marlbrook}/history`, as: 'administrator' },
];

describe('every page of a council', () => {
  let walk: PageWalk;
  beforeAll(async () => {
    walk = await PageWalk.begin();
  });
  afterAll(() => walk.end());

  it.each(pages)('$path is clean at both widths as $as', (page) => walk.expectClean(page));
});
