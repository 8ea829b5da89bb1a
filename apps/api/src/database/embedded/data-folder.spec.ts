import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../../config/start-problem.js';
import { DATA_VERSION, POSTGRES_VERSION, prepareDataFolder } from './data-folder.js';
import { scratchFolder, type Scratch } from './testing/scratch.js';

describe('prepareDataFolder', () => {
  let scratch: Scratch;

  beforeEach(() => {
    scratch = scratchFolder();
  });
  afterEach(() => scratch.remove());

  const problem = (): string => {
    try {
      prepareDataFolder(scratch.dataDir);
    } catch (error) {
      if (error instanceof StartProblem) return error.message;
      throw error;
    }
    throw new Error('It was accepted.');
  };

  it('makes the folder and writes which layout it has', () => {
    prepareDataFolder(scratch.dataDir);
    expect(JSON.parse(readFileSync(join(scratch.dataDir, 'best-value.json'), 'utf8'))).toEqual({
      dataVersion: DATA_VERSION,
    });
    expect(() => prepareDataFolder(scratch.dataDir)).not.toThrow();
  });

  it('refuses a folder of a newer service', () => {
    mkdirSync(scratch.dataDir);
    writeFileSync(join(scratch.dataDir, 'best-value.json'), JSON.stringify({ dataVersion: DATA_VERSION + 1 }));
    expect(problem()).toContain('was written by a newer version of the service');
  });

  it.each([
    [POSTGRES_VERSION + 1, 'belongs to a newer version of the service (PostgreSQL 19'],
    [POSTGRES_VERSION - 1, 'belongs to an older version of the service (PostgreSQL 17'],
  ])('refuses the files of PostgreSQL %s', (version, sentence) => {
    mkdirSync(join(scratch.dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(scratch.dataDir, 'postgres', 'PG_VERSION'), `${version}\n`);
    expect(problem()).toContain(sentence);
  });

  it('refuses a folder whose best-value.json is broken', () => {
    mkdirSync(scratch.dataDir);
    writeFileSync(join(scratch.dataDir, 'best-value.json'), '{');
    expect(problem()).toContain('cannot be read: put it back from a backup');
  });

  it('says that a file is in the way', () => {
    writeFileSync(scratch.dataDir, '');
    expect(problem()).toContain('there is a file of that name in the way');
    writeFileSync(scratch.dataDir, '');
    expect(() => prepareDataFolder(join(scratch.dataDir, 'inside'))).toThrow('there is a file of that name in the way');
  });
});
