/** Everything a person may be allowed to do in a council. A route names the one it needs. */
export const permissions = {
  'assessment:read': 'read assessments, scores, public and internal text',
  'restricted:read': 'see exempt and confidential text and items',
  'assessment:open': 'open a year',
  'assessment:lead': 'set leads and dates, make final, reopen',
  'assessment:judge': 'judge criteria, score themes, write narratives',
  'evidence:read': 'read the evidence library',
  'evidence:write': 'add, change and link evidence',
  'follow-on-action:read': 'read follow-on actions',
  'follow-on-action:write': 'add and change follow-on actions',
  'report:export': 'preview and export the report',
  'history:read': 'read who changed what',
  'people:read': 'see who works here',
  'people:manage': 'add people, change their roles, remove them',
  'council:read': 'read council settings',
  'council:manage': 'change council settings',
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
const writing: readonly Permission[] = [
  ...reading,
  'restricted:read',
  'assessment:judge',
  'evidence:write',
  'follow-on-action:write',
];

/** The roles of the service, in the order people are shown them. */
export const roles: readonly Role[] = [
  {
    key: 'administrator',
    title: 'Administrator',
    does: 'Looks after people, roles and council settings',
    permissions: [...reading, 'people:manage', 'council:manage'],
  },
  {
    key: 'lead-officer',
    title: 'Lead officer',
    does: 'Runs the year: opens it, shares out themes, makes it final',
    permissions: [...writing, 'assessment:open', 'assessment:lead'],
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
    key: 'reader',
    title: 'Reader',
    does: 'Reads everything public and internal, nothing exempt or confidential',
    permissions: reading,
  },
];

/** The permissions that a person's roles give them together. Roles this version does not know give nothing. */
export function permissionsOf(roleKeys: readonly string[]): ReadonlySet<Permission> {
  return new Set(roles.filter((role) => roleKeys.includes(role.key)).flatMap((role) => role.permissions));
}
