/**
 * A part of a profile with its share of the time, from 0 to 1: its own, and with all that it calls.
 * @typedef {{ name: string, self: number, total: number }} Share
 */

/** The shares of each function, wherever it was called from. @param {object} profile of V8 @returns {Share[]} */
export const byFunction = (profile) => shares(profile, functionOf);

/** The shares of each package, the service's own code and V8, the largest own time first. @param {object} profile @returns {Share[]} */
export const byPackage = (profile) => shares(profile, packageOf).toSorted((a, b) => b.self - a.self);

/** A function that calls itself, directly or not, counts once. */
function shares({ nodes, samples, timeDeltas }, nameOf) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const time = new Map();
  samples.forEach((id, n) => {
    if (!isIdle(byId.get(id))) time.set(id, (time.get(id) ?? 0) + timeDeltas[n]);
  });
  const whole = [...time.values()].reduce((sum, one) => sum + one, 0);
  const found = new Map();
  for (const [id, spent] of time) {
    const names = new Set();
    for (let at = id; at !== undefined; at = parents.get(at)) names.add(nameOf(byId.get(at)));
    for (const name of names) {
      const share = found.get(name) ?? { name, self: 0, total: 0 };
      share.total += spent / whole;
      found.set(name, share);
    }
    found.get(nameOf(byId.get(id))).self += spent / whole;
  }
  return [...found.values()];
}

function isIdle({ callFrame }) {
  return callFrame.functionName === '(idle)';
}

function functionOf({ callFrame: { functionName, url, lineNumber } }) {
  const file = url.split('/').slice(-2).join('/');
  return `${functionName || '(without a name)'}${file === '' ? '' : ` ${file}:${lineNumber + 1}`}`;
}

function packageOf({ callFrame: { functionName, url } }) {
  const inside = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(url)?.[1];
  if (inside !== undefined) return inside;
  if (url.includes('/apps/api/dist/')) return 'the service';
  if (url === '' || url.startsWith('node:'))
    return functionName === '(garbage collector)' ? functionName : 'Node and V8';
  return 'the benchmark';
}
