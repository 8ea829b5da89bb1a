/**
 * The flags of Node that the service runs with. V8 lets the garbage of a busy minute grow before it clears it up:
 * with halves of 8 or 16 MB the service takes less memory, and a read of a whole year a tenth longer (docs/reference/budgets.md).
 */
export const serviceFlags = ['--enable-source-maps', '--max-semi-space-size=32'];
