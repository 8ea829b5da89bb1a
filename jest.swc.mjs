/**
 * The one Jest set-up for TypeScript that runs on Node (library and API): swc, native ESM.
 * `useDefineForClassFields: false` matches tsc: otherwise a PATCH body gains own `undefined` keys that wipe columns.
 * @param {import('jest').Config} own what a project adds
 * @returns {import('jest').Config}
 */
export function swcJest(own) {
  return {
    testEnvironment: 'node',
    testMatch: ['**/*.spec.ts'],
    testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    extensionsToTreatAsEsm: ['.ts'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    transform: {
      '^.+\\.ts$': [
        '@swc/jest',
        {
          jsc: {
            target: 'es2023',
            parser: { syntax: 'typescript', decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
            keepClassNames: true,
          },
          module: { type: 'es6' },
          sourceMaps: 'inline',
        },
      ],
    },
    ...own,
  };
}
