import type { DemoCouncil, DemoPerson, DemoPost } from './demo-types.js';

/** Everyone in the demo signs in with this. It exists in demo mode only. */
export const demoPassword = 'Marlbrook-demo-1';

export const marlbrook: DemoCouncil = {
  slug: 'marlbrook',
  name: 'Marlbrook Borough Council',
  brandColour: '#1f4e5f',
};

/** Has people and nothing else: the place to try a first year. */
export const eastmere: DemoCouncil = {
  slug: 'eastmere',
  name: 'Eastmere District Council',
  brandColour: '#5b2a6f',
};

/**
 * Everyone who can sign in. The internal audit manager works for both councils. The theme reviewers, the moderator and the deputy
 * chief executive have led and scored nothing in any year: they can review and approve all of them.
 */
export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'policy-manager',
    name: 'Policy and Performance Manager',
    email: 'policy.manager@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['lead-officer'] }],
  },
  {
    key: 'democratic-services-manager',
    name: 'Democratic Services Manager',
    email: 'democratic.services@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['administrator', 'democratic-services'] }],
  },
  {
    key: 'chief-executive',
    name: 'Chief Executive',
    email: 'chief.executive@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-lead', 'statutory-officer'] }],
  },
  {
    key: 'director-of-resources',
    name: 'Director of Resources',
    email: 'director.resources@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-lead', 'statutory-officer'] }],
  },
  {
    key: 'director-of-place',
    name: 'Director of Place',
    email: 'director.place@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-lead'] }],
  },
  {
    key: 'director-of-communities',
    name: 'Director of Communities',
    email: 'director.communities@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-lead'] }],
  },
  {
    key: 'head-of-legal',
    name: 'Head of Legal and Democratic Services',
    email: 'head.legal@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-lead', 'statutory-officer'] }],
  },
  {
    key: 'head-of-people',
    name: 'Head of People and Culture',
    email: 'head.people@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-lead'] }],
  },
  {
    key: 'head-of-transformation',
    name: 'Head of Transformation',
    email: 'head.transformation@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-lead'] }],
  },
  {
    key: 'finance-manager',
    name: 'Finance Manager',
    email: 'finance.manager@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['contributor', 'statutory-officer'] }],
  },
  {
    key: 'housing-quality-manager',
    name: 'Housing Quality Manager',
    email: 'housing.quality@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['contributor'] }],
  },
  {
    key: 'senior-policy-officer',
    name: 'Senior Policy Officer',
    email: 'policy.officer@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['contributor'] }],
  },
  {
    key: 'insight-manager',
    name: 'Insight and Data Manager',
    email: 'insight.manager@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-reviewer'] }],
  },
  {
    key: 'procurement-manager',
    name: 'Procurement and Contracts Manager',
    email: 'procurement.manager@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-reviewer'] }],
  },
  {
    key: 'risk-manager',
    name: 'Risk and Insurance Manager',
    email: 'risk.manager@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['theme-reviewer'] }],
  },
  {
    key: 'head-of-assurance',
    name: 'Head of Assurance',
    email: 'head.assurance@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['moderator'] }],
  },
  {
    key: 'deputy-chief-executive',
    name: 'Deputy Chief Executive',
    email: 'deputy.executive@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['senior-leadership', 'statutory-officer'] }],
  },
  {
    key: 'principal-solicitor',
    name: 'Principal Solicitor',
    email: 'principal.solicitor@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['statutory-officer'] }],
  },
  {
    key: 'external-audit-manager',
    name: 'External Audit Manager',
    email: 'external.audit@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['auditor'] }],
  },
  {
    key: 'scrutiny-chair',
    name: 'Chair of Overview and Scrutiny',
    email: 'scrutiny.chair@marlbrook.example',
    memberships: [{ council: 'marlbrook', roles: ['reader'] }],
  },
  {
    key: 'internal-audit-manager',
    name: 'Internal Audit Manager',
    email: 'internal.audit@marlbrook.example',
    memberships: [
      { council: 'marlbrook', roles: ['reader'] },
      { council: 'eastmere', roles: ['reader'] },
    ],
  },
  {
    key: 'eastmere-corporate-manager',
    name: 'Corporate Services Manager',
    email: 'corporate.manager@eastmere.example',
    memberships: [{ council: 'eastmere', roles: ['administrator', 'lead-officer'] }],
  },
  {
    key: 'eastmere-performance-officer',
    name: 'Performance Officer',
    email: 'performance.officer@eastmere.example',
    memberships: [{ council: 'eastmere', roles: ['theme-lead'] }],
  },
];

/** Eastmere has not appointed anybody yet. */
export const demoPosts: readonly DemoPost[] = [
  {
    council: 'marlbrook',
    post: 'head-of-paid-service',
    holder: 'chief-executive',
    deputies: ['deputy-chief-executive'],
  },
  {
    council: 'marlbrook',
    post: 'chief-finance-officer',
    holder: 'director-of-resources',
    deputies: ['finance-manager'],
  },
  { council: 'marlbrook', post: 'monitoring-officer', holder: 'head-of-legal', deputies: ['principal-solicitor'] },
];
