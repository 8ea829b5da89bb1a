/**
 * The code of an error of Node, the system or PostgreSQL, such as `ENOENT` or `28P01`; undefined when it has none.
 * Not by `instanceof Error`: errors of Node's own modules belong to another realm under Jest.
 * Several addresses of one name are tried in turn, and Node reports the failures together: the first one counts.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) return errorCode(error.errors[0]);
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
