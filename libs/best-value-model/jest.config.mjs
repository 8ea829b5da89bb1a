import { swcJest } from '../../jest.swc.mjs';

export default swcJest({
  displayName: 'model',
  rootDir: import.meta.dirname,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts'],
  coverageThreshold: { global: { branches: 100 } },
});
