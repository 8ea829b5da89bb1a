import { swcJest } from '../../jest.swc.mjs';

export default swcJest({
  displayName: 'api',
  rootDir: `${import.meta.dirname}/src`,
  globalSetup: '<rootDir>/../jest.database.mjs',
  globalTeardown: '<rootDir>/../jest.database-end.mjs',
  testTimeout: 120_000,
  maxWorkers: 2,
});
