import type { OpenAPIObject } from '@nestjs/swagger';
import type { Permission, Role } from '../council/roles.js';

/** What the page is made from: the roles as data, and the routes as the contract has them. */
export interface PermissionsSource {
  roles: readonly Role[];
  permissions: Readonly<Record<string, string>>;
  contract: Pick<OpenAPIObject, 'paths'>;
}

/** `docs/reference/permissions.md`: what each role may do, who sees what is held back, and what each route needs. */
export function permissionsPage({ roles, permissions, contract }: PermissionsSource): string {
  const keys = Object.keys(permissions);
  const may = (role: Role, key: string): string => (role.permissions.includes(key as Permission) ? 'yes' : '');
  const seen = (role: Role, key: Permission): string => (role.permissions.includes(key) ? 'sees them' : 'does not');
  return [
    '# Permissions',
    'Written by `npm run contract` from the roles (`apps/api/src/council/roles.ts`) and the routes. Do not edit.',
    'A person may have several roles, and may do what any of them allows. A role is a list of permissions; each route names the one it needs, and nothing else decides who may use it. Rules that look at the person (a reviewer never led or edited the theme; a signature is for a post one holds) come on top, and say their reason.',
    '## Roles',
    'Readers see neither exempt material nor private comments. Auditors see both and change nothing.',
    table(
      ['Role', 'What it is for', 'Exempt and confidential material', 'Private comments, reviews and notes'],
      roles.map((role) => [role.title, role.does, seen(role, 'restricted:read'), seen(role, 'comment:read')]),
    ),
    '## What each role may do',
    table(
      ['May', ...roles.map((role) => role.title)],
      keys.map((key) => [permissions[key] ?? key, ...roles.map((role) => may(role, key))]),
    ),
    '## What each route needs',
    'Whoever does not belong to the council in the address gets 404, like for a council that does not exist. Whoever belongs and lacks the permission gets 403.',
    table(
      ['Route', 'Needs', 'Roles that have it'],
      routesOf(contract).map((route) => routeRow(route, roles)),
    ),
  ].join('\n\n');
}

interface Route {
  name: string;
  needs: string;
}

function routesOf({ paths }: Pick<OpenAPIObject, 'paths'>): Route[] {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, { 'x-permission'?: string }>).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path.replace(/^\/api/, '')}`,
      needs: operation['x-permission'] ?? '',
    })),
  );
  return routes.sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : pathOf(one) > pathOf(other) ? 1 : 0));
}

function pathOf({ name }: Route): string {
  return name.slice(name.indexOf(' '));
}

function routeRow({ name, needs }: Route, roles: readonly Role[]): string[] {
  const open = /^none: (.*)/.exec(needs)?.[1];
  if (open !== undefined) return [code(name), 'nothing', `Everybody: ${open}`];
  if (needs === 'signed in') return [code(name), 'a sign-in', 'Everyone who is signed in'];
  const having = roles.filter((role) => (role.permissions as readonly string[]).includes(needs));
  return [
    code(name),
    code(needs),
    having.length === roles.length ? 'All' : having.map((role) => role.title).join(', '),
  ];
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
