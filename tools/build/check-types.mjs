import { runTarget } from './nx.mjs';

/**
 * Checks types, which the build leaves out: whoever starts the service should not wait for it.
 * @param {'types' | 'spec-types'} what of sources, templates and migrations; or of everybody's specs
 * @param {{ afresh?: boolean }} [options] afresh: check again what was right last time and has not changed
 * @returns {Promise<boolean>} whether the types are right; the compiler's messages are on standard error if not
 */
export async function checkTypes(what, options) {
  const right = await runTarget(what, [], options);
  if (!right) process.stderr.write('\nThe types are not right: see the messages above.\n');
  return right;
}
