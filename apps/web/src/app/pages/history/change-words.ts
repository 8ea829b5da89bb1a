/** One field that changed, as text. */
export interface ChangedField {
  field: string;
  before: string;
  after: string;
}

/**
 * What differs between two states of an object, field by field.
 * @param before the state before, or null when it was made
 * @param after the state after, or null when it was removed
 */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const was = asFields(before);
  const is = asFields(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => field !== 'revision' && was[field] !== is[field])
    .map((field) => ({ field: nameOf(field), before: was[field] ?? '', after: is[field] ?? '' }));
}

function asFields(state: unknown, path = ''): Record<string, string> {
  if (state === null || state === undefined) return {};
  if (typeof state !== 'object') return path ? { [path]: String(state) } : {};
  if (Array.isArray(state)) return { [path]: state.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join(', ') };
  return Object.assign({}, ...Object.entries(state).map(([key, value]) => asFields(value, path ? `${path}.${key}` : key))) as Record<string, string>;
}

/** "scoreReason" as "Score reason", "classification.level" as "Classification, level". */
function nameOf(field: string): string {
  const words = field
    .split('.')
    .map((part) => part.replace(/[_-]/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
