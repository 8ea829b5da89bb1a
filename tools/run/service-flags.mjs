/** Traces of errors name the lines of our own sources, in the service and in its commands. */
export const ownSourceMaps = `--import=${new URL('./own-source-maps.mjs', import.meta.url).href}`;

/**
 * The flags of Node that the service runs with. V8 lets the garbage of a busy minute grow before it clears it up:
 * with halves of 8 or 16 MB the service takes less memory, and a read of a whole year a tenth longer (docs/reference/budgets.md).
 */
export const serviceFlags = [ownSourceMaps, '--max-semi-space-size=32'];
