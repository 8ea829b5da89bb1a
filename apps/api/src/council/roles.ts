/** Everything a person may be allowed to do in a council. A route names the one it needs. */
export const permissions = {
  'assessment:read': 'read assessments, scores, public and internal text',
  'restricted:read': 'see exempt and confidential text and items',
  'assessment:open': 'open a year',
  'assessment:lead': 'set leads, reviewers and dates, move the year up the ladder, seal it',
  'assessment:judge': 'judge criteria, score themes, write narratives',
  'theme:review': 'review themes that they neither led nor edited, and score them on their own',
  'assessment:moderate': 'compare the themes with each other and write consistency notes',
  'assessment:approve': 'review the year for senior leadership: ask for changes or approve it',
  'assessment:sign': 'comment and sign for a statutory officer’s post that they hold or deputise for',
  'evidence:read': 'read the evidence library',
  'evidence:write': 'add, change and link evidence',
  'follow-on-action:read': 'read follow-on actions',
  'follow-on-action:write': 'add and change follow-on actions',
  'report:export': 'preview and export the report',
  'report:write': 'write the covering report, prepare the pack and publish it',
  'meeting:write': 'record what meetings have decided',
  'comment:read': 'read the team’s private comments, reviews and notes',
  'comment:write': 'write comments to the team',
  'history:read': 'read who changed what',
  'people:read': 'see who works here',
  'people:manage': 'add people, change their roles, remove them',
  'council:read': 'read council settings',
  'council:manage': 'change council settings',
  'model:manage':
    'bring in the guidance’s own text, relate versions to each other, publish the council’s own words and criteria',
} as const;

export type Permission = keyof typeof permissions;

/** A role: a list of permissions under a name people know. */
export interface Role {
  key: string;
  title: string;
  does: string;
  permissions: readonly Permission[];
}

const reading: readonly Permission[] = [
  'assessment:read',
  'evidence:read',
  'follow-on-action:read',
  'report:export',
  'history:read',
  'people:read',
  'council:read',
];
/** Of the team that works on the year or assures it: exempt material and private comments are part of the work. */
const ofTeam: readonly Permission[] = [...reading, 'restricted:read', 'comment:read', 'comment:write'];
const writing: readonly Permission[] = [...ofTeam, 'assessment:judge', 'evidence:write', 'follow-on-action:write'];

/** The roles of the service, in the order people are shown them. */
export const roles: readonly Role[] = [
  {
    key: 'administrator',
    title: 'Administrator',
    does: 'Looks after people, roles and council settings',
    permissions: [...reading, 'people:manage', 'council:manage', 'model:manage'],
  },
  {
    key: 'lead-officer',
    title: 'Lead officer',
    does: 'Runs the year: opens it, shares out themes, takes it up the ladder, seals it',
    permissions: [...writing, 'assessment:open', 'assessment:lead', 'meeting:write', 'report:write', 'model:manage'],
  },
  {
    key: 'theme-lead',
    title: 'Theme lead',
    does: 'Judges criteria, scores a theme, writes its narrative',
    permissions: writing,
  },
  {
    key: 'contributor',
    title: 'Contributor',
    does: 'Adds judgements, evidence and follow-on actions',
    permissions: writing,
  },
  {
    key: 'theme-reviewer',
    title: 'Theme reviewer',
    does: 'Reviews themes they neither led nor edited: samples evidence, scores on their own',
    permissions: [...ofTeam, 'theme:review'],
  },
  {
    key: 'moderator',
    title: 'Moderator',
    does: 'Reads all themes side by side and sees that they are scored alike',
    permissions: [...ofTeam, 'assessment:moderate'],
  },
  {
    key: 'senior-leadership',
    title: 'Senior leadership',
    does: 'Reviews the year as it will be published, asks for changes, approves it',
    permissions: [...ofTeam, 'assessment:approve'],
  },
  {
    key: 'statutory-officer',
    title: 'Statutory officer',
    does: 'Comments and signs as head of paid service, chief finance officer or monitoring officer, or as a deputy',
    permissions: [...ofTeam, 'assessment:sign'],
  },
  {
    key: 'democratic-services',
    title: 'Democratic services',
    does: 'Takes the report to meetings, exempt part too: writes the covering report, records what they decide; sees no private comments',
    permissions: [...reading, 'restricted:read', 'meeting:write', 'report:write'],
  },
  {
    key: 'auditor',
    title: 'Auditor',
    does: 'Reads everything, exempt material and private comments too, and changes nothing',
    permissions: [...reading, 'restricted:read', 'comment:read'],
  },
  {
    key: 'reader',
    title: 'Reader',
    does: 'Reads everything public and internal, nothing exempt or confidential and no private comments',
    permissions: reading,
  },
];

/** The permissions that a person's roles give them together. Roles this version does not know give nothing. */
export function permissionsOf(roleKeys: readonly string[]): ReadonlySet<Permission> {
  return new Set(roles.filter((role) => roleKeys.includes(role.key)).flatMap((role) => role.permissions));
}
