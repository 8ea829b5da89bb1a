import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { importsRule } from './tools/fences/imports-rule.mjs';
import { namesRule } from './tools/fences/names-rule.mjs';

const specs = ['**/*.spec.ts', '**/testing/**', '**/specs/**', 'apps/web/src/test-setup.ts'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/coverage/', '.nx/', '.data/', '**/.angular/', 'apps/web/src/app/api/contract.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs,cjs,js}'],
    plugins: { fences: { rules: { imports: importsRule, names: namesRule } } },
    rules: {
      'fences/imports': 'error',
      'fences/names': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only apps/api/src/config reads the environment; be handed a Config.',
        },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          args: 'after-used',
          ignoreRestSiblings: true,
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
        },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Nest modules and Angular components are classes that hold only decorators.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  // Declarations of somebody else's classes name them as types only.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  {
    // A promise nobody waits for is a save that may be lost: these rules need types.
    files: ['apps/api/src/**/*.ts', 'libs/best-value-model/src/**/*.ts'],
    ignores: specs,
    languageOptions: {
      parserOptions: {
        project: ['apps/api/tsconfig.json', 'libs/best-value-model/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    // Programmes of the command line: they may read the environment and run anywhere.
    files: ['tools/**', '*.mjs', 'apps/*/*.{mjs,cjs}', 'apps/{e2e,bench}/**', 'libs/*/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'performance',
          'AbortSignal',
          'require',
          'module',
          '__dirname',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-restricted-properties': 'off', 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
  { files: ['apps/api/src/config/**', ...specs], rules: { 'no-restricted-properties': 'off' } },
);
