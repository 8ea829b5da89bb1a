import { swcJest } from '../../jest.swc.mjs';

/** The journeys share one running service; two at a time is what two cores carry. */
export default swcJest({
  displayName: 'e2e',
  rootDir: import.meta.dirname,
  globalSetup: '<rootDir>/service/before-all.mjs',
  globalTeardown: '<rootDir>/service/after-all.mjs',
  testTimeout: 180_000,
  maxWorkers: 2,
});
