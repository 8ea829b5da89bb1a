import { swcJest } from '../../jest.swc.mjs';

const config = swcJest({
  displayName: 'model',
  rootDir: import.meta.dirname,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts', '!src/testing/**'],
  coverageThreshold: { global: { branches: 100 } },
});

// This project alone imports JSON, which Node and Jest want marked as such: swc would drop the mark.
for (const [, options] of Object.values(config.transform)) options.jsc.experimental = { keepImportAttributes: true };

export default config;
