// A fence that does not match its files is silent: each one is shown an import it must report, and one it must not.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { projectFolder } from '../project-folder.mjs';
import { importsRule } from './imports-rule.mjs';
import { namesRule } from './names-rule.mjs';
import { fences } from './table.mjs';

const forbidden = [
  ['libs/best-value-model/src/suggest.ts', `import { readFileSync } from 'node:fs';`, /the model library is pure/],
  ['libs/best-value-model/src/suggest.ts', `import { IsString } from 'class-validator';`, /the model library is pure/],
  [
    'libs/best-value-model/src/suggest.ts',
    `export * from '../../../apps/api/src/work/works.js';`,
    /the model library is pure/,
  ],
  [
    'migrations/0001-first.ts',
    `import { tables } from '../apps/api/src/database/roles.js';`,
    /a migration must still run/,
  ],
  ['migrations/0001-first.ts', `import pg from 'pg';`, /a migration must still run/],
  ['apps/web/src/app/session/session.ts', `import { readFile } from 'node:fs/promises';`, /the web app knows/],
  [
    'apps/web/src/app/session/session.ts',
    `type S = import('../../../../api/src/identity/session.view.js').S;`,
    /contract\.d\.ts/,
  ],
  [
    'apps/web/src/app/session/session.spec.ts',
    `import { S } from '../../../../api/src/identity/session.view.js';`,
    /contract\.d\.ts/,
  ],
  [
    'apps/api/src/model/model.store.ts',
    `import { read } from '../../../../libs/best-value-model/src/read.js';`,
    /by its name/,
  ],
  ['apps/api/src/evidence/evidence.store.ts', `import pg from 'pg';`, /only work\//],
  ['apps/api/src/evidence/evidence.store.ts', `import { DataSource } from 'typeorm';`, /only work\//],
  ['apps/api/src/evidence/evidence.store.ts', `import type { DataSource as D } from 'typeorm';`, /only work\//],
  ['apps/api/src/evidence/evidence.store.ts', `import * as orm from 'typeorm';`, /only work\//],
  ['apps/api/src/evidence/evidence.store.ts', `const { Pool } = await import('pg');`, /only work\//],
  ['apps/api/src/evidence/evidence.store.ts', `import { InjectRepository } from '@nestjs/typeorm';`, /only work\//],
  [
    'apps/api/src/assessment/score-theme/score-theme.rules.ts',
    `import { Theme } from '../theme.entity.js';`,
    /a rule is a pure/,
  ],
  ['apps/api/src/report/appendix/build.ts', `import { Injectable } from '@nestjs/common';`, /the document is made/],
  [
    'apps/api/src/report/pdf/cover.ts',
    `import { Evidence } from '../../evidence/evidence.entity.js';`,
    /the document is made/,
  ],
  ['apps/api/src/http/address.ts', `import { env } from 'node:process';`, /only config\//],
];

const allowed = [
  ['libs/best-value-model/src/suggest.ts', `import { gaps } from './gaps.js'; import data from '../data/model.json';`],
  ['libs/best-value-model/src/suggest.spec.ts', `import { readFileSync } from 'node:fs';`],
  ['migrations/0001-first.ts', `import { MigrationInterface } from 'typeorm';`],
  [
    'apps/web/src/app/session/session.ts',
    `import { signal } from '@angular/core'; import { suggest } from '@best-value/model';`,
  ],
  ['apps/api/src/work/works.ts', `import { DataSource } from 'typeorm';`],
  ['apps/api/src/database/migrate.ts', `import pg from 'pg';`],
  ['apps/api/src/evidence/evidence.entity.ts', `import { Column, Entity } from 'typeorm';`],
  ['apps/api/src/evidence/evidence.spec.ts', `import pg from 'pg';`],
  ['apps/api/src/assessment/score-theme/score-theme.rules.ts', `import { suggest } from '@best-value/model';`],
  ['apps/api/src/assessment/score-theme/score-theme.rules.ts', `import type { Theme } from '../theme.entity.js';`],
  ['apps/api/src/config/config.ts', `import { env } from 'node:process';`],
];

describe('the fences between folders', () => {
  for (const [file, code, message] of forbidden) {
    it(`${file} is stopped: ${code}`, () => {
      const said = lint(file, code);
      assert.ok(
        said.some((one) => message.test(one)),
        `reported: ${said.join('; ') || 'nothing'}`,
      );
    });
  }
  for (const [file, code] of allowed)
    it(`${file} is let through: ${code}`, () => assert.deepEqual(lint(file, code), []));

  it('are all shown at least one import they stop', () => {
    const unproved = fences.filter(
      (fence) =>
        !forbidden.some(
          ([file, code]) => fence.from.test(file) && lint(file, code).some((one) => one.endsWith(fence.because)),
        ),
    );
    assert.deepEqual(
      unproved.map((fence) => String(fence.from)),
      [],
    );
  });
});

describe('names', () => {
  for (const file of [
    'apps/api/src/utils/dates.ts',
    'apps/web/src/app/shared.service.ts',
    'apps/api/src/work/openWork.ts',
  ]) {
    it(`${file} is stopped`, () => assert.equal(lint(file, '').length, 1));
  }
});

function lint(file, code) {
  const messages = new Linter({ cwd: projectFolder }).verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { fences: { rules: { imports: importsRule, names: namesRule } } },
        rules: { 'fences/imports': 'error', 'fences/names': 'error' },
      },
    ],
    join(projectFolder, file),
  );
  return messages.map((one) => one.message);
}
