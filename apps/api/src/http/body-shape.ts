/**
 * Of the largest: a year's move to another version, in which every criterion is decided. A form has some dozens. A list of more small things says
 * so in its class: `static readonly mostMembers`.
 */
const formMembers = 1_000;
/** A body, a field that is an object, a list in it: nothing that is asked for is nested deeper. */
const deepest = 4;

/**
 * Whether a body or query is no larger than any form of this service. It is asked before anything else looks at it: the
 * libraries that check fields walk a deeply nested or very wide value for many seconds, in which nobody else is served.
 * @param value as JSON has it @param mostMembers that this form may have in all
 */
export function hasFormShape(value: unknown, mostMembers = formMembers): boolean {
  let members = 0;
  let level: object[] = isObject(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= deepest) return false;
    const next: object[] = [];
    for (const one of level) {
      const parts: unknown[] = Object.values(one);
      members += parts.length;
      if (members > mostMembers) return false;
      next.push(...parts.filter(isObject));
    }
    level = next;
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
