import { readFileSync } from 'node:fs';

/** What the table says of one route. */
export interface RouteLine {
  route: string;
  /** `signed in` or `everybody` for a route of no council. */
  outside: string | null;
  /** `<role> in <state>` for every cell that is allowed. */
  allowed: ReadonlySet<string>;
  /** Roles that its lines name; of all others it is refused in every state. */
  named: ReadonlySet<string>;
}

export interface ExpectedTable {
  roles: readonly string[];
  states: readonly string[];
  routes: ReadonlyMap<string, RouteLine>;
  /** Words that stand for nothing, lines that say nothing: what is wrong with the table itself. */
  mistakes: readonly string[];
}

export const cellOf = (role: string, state: string): string => `${role} in ${state}`;

/** `table.txt`, whose first lines say how it is written. */
export function writtenTable(): string {
  return readFileSync(new URL('table.txt', import.meta.url), 'utf8');
}

/** Reads a table. */
export function expectedTable(text: string): ExpectedTable {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const named = (word: string): string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).flatMap((line) => words(line.slice(word.length)));
  const roles = named('role');
  const states = named('state');
  const mistakes: string[] = [];
  const groups = new Map<string, string[]>();
  const known = (list: readonly string[], word: string, line: string): string[] => {
    const found = groups.get(word) ?? (list.includes(word) ? [word] : null);
    if (found === null) mistakes.push(`${word}: ${line}`);
    return found ?? [];
  };
  for (const line of lines) {
    const [, kind, name, members] = /^(group|when) (\S+):(.*)$/.exec(line) ?? [];
    if (kind === undefined || name === undefined) continue;
    groups.set(
      name,
      words(members ?? '').flatMap((word) => known(kind === 'group' ? roles : states, word, line)),
    );
  }
  const routes = new Map<string, RouteLine>();
  for (const line of lines.filter((one) => one.includes('|'))) {
    const [route = '', who = '', when = ''] = line.split('|').map((part) => part.trim().replace(/\s+/g, ' '));
    if (who === 'out') {
      routes.set(route, { route, outside: when, allowed: new Set(), named: new Set() });
      continue;
    }
    const whoAll = words(who).flatMap((word) => known(roles, word, line));
    const whenAll = words(when).flatMap((word) => known(states, word, line));
    if (whoAll.length === 0 || when === '') mistakes.push(`nobody, or no state: ${line}`);
    const cells = whoAll.flatMap((role) => whenAll.map((state) => cellOf(role, state)));
    const before = routes.get(route);
    routes.set(route, {
      route,
      outside: null,
      allowed: new Set([...(before?.allowed ?? []), ...cells]),
      named: new Set([...(before?.named ?? []), ...whoAll]),
    });
  }
  return { roles, states, routes, mistakes };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
