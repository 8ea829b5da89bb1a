import type { CouncilPerson, RoleView } from '../../api/types';
import type { Choice } from '../../ui/radios/radios';

/** The roles as choices, each with what it does. */
export function roleChoices(roles: readonly RoleView[]): Choice[] {
  return roles.map(({ key, title, does }) => ({ value: key, label: title, hint: does }));
}

/** "Lead officer, Reader", in the order of the roles; a role this service no longer knows keeps its key. */
export function rolesInWords(keys: readonly string[], roles: readonly RoleView[]): string {
  const known = roles.filter(({ key }) => keys.includes(key)).map(({ title }) => title);
  const unknown = keys.filter((key) => !roles.some((role) => role.key === key));
  return [...known, ...unknown].join(', ') || 'No role';
}

/** Who may be chosen to lead, each with their roles: a reader can be named, and could change nothing. */
export function leadChoices(people: readonly CouncilPerson[], roles: readonly RoleView[]): Choice[] {
  return people.map(({ id, name, roles: own }) => ({ value: id, label: `${name} (${rolesInWords(own, roles)})` }));
}

/** Who may be chosen to review a theme. Whether they led or edited it is asked by the server. */
export function reviewerChoices(people: readonly CouncilPerson[]): Choice[] {
  return people
    .filter(({ roles }) => roles.includes('theme-reviewer'))
    .map(({ id, name }) => ({ value: id, label: name }));
}
