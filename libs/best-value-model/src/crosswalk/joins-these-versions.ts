import type { CrosswalkRule } from './rule.js';

/** A crosswalk names the two versions that it is read with, and they are two. */
export const joinsTheseVersions: CrosswalkRule = {
  name: 'joins-these-versions',
  check({ crosswalk, from, to }) {
    const wrong = (path: string, actual: string, expected: string) =>
      actual === expected
        ? []
        : [
            {
              path,
              actual: `"${actual}"`,
              expected: `"${expected}"`,
              tip: 'Take the crosswalk of these two versions.',
            },
          ];
    const itself =
      crosswalk.from === crosswalk.to
        ? [{ path: '/to', actual: `"${crosswalk.to}" again`, expected: 'another version', tip: 'Choose two versions.' }]
        : [];
    return [...wrong('/from', crosswalk.from, from.id), ...wrong('/to', crosswalk.to, to.id), ...itself];
  },
};
