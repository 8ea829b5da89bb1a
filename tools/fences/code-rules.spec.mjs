// The project's own eslint.config.mjs, shown what it must report.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { projectFolder } from '../project-folder.mjs';

// On CI the parser takes files from the disk once, and would not see the text it is handed here.
process.env.TSESTREE_SINGLE_RUN = 'false';
const eslint = new ESLint({ cwd: projectFolder });
// A file that the compiler knows: the rules that need types refuse any other.
const apiFile = 'apps/api/src/config/config.ts';

const reported = [
  ['fences/imports', apiFile, `import pg from 'pg'; export const client = new pg.Client();`],
  ['@typescript-eslint/no-explicit-any', apiFile, `export const value: any = 1;`],
  [
    '@typescript-eslint/no-non-null-assertion',
    apiFile,
    `export const first = (list: string[]): string => list.at(0)!;`,
  ],
  ['no-console', apiFile, `console.log('hello');`],
  ['@typescript-eslint/no-unused-vars', apiFile, `const forgotten = 1;`],
  [
    '@typescript-eslint/no-floating-promises',
    apiFile,
    `const save = async (): Promise<void> => {}; export const f = () => { save(); };`,
  ],
  ['no-restricted-properties', 'apps/web/src/main.ts', `export const port = process.env['PORT'];`],
  ['@angular-eslint/template/alt-text', 'apps/web/src/app/page.html', `<img src="crest.svg">`],
  ['@angular-eslint/template/label-has-associated-control', 'apps/web/src/app/page.html', `<label>Reason</label>`],
];

describe('the code rules', () => {
  for (const [rule, file, code] of reported) {
    it(`${rule} is on`, async () => {
      const [result] = await eslint.lintText(`${code}\n`, { filePath: join(projectFolder, file) });
      const rules = result.messages.map((message) => message.ruleId ?? message.message);
      assert.ok(rules.includes(rule), `reported: ${rules.join(', ') || 'nothing'}`);
    });
  }
});
