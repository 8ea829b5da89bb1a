import { join } from 'node:path';
import { checkTypes } from '../build/check-types.mjs';
import { ensureBuilt } from '../build/ensure-built.mjs';
import { projectFolder } from '../project-folder.mjs';
import { runToEnd } from '../run/child.mjs';
import { withoutSettings } from './settings.mjs';
import { runJest, runNodeSpecs } from './spec-runs.mjs';

/**
 * @typedef {import('./spec-runs.mjs').Result | 'no specs' | boolean} Outcome
 * @typedef {{ title: string, run: () => Promise<Outcome> }} Step
 * @param {string | null} chromium path of the browser; null leaves the journeys out
 * @returns {Step[]}
 */
export function steps(chromium) {
  const env = withoutSettings(process.env);
  const node = async (args) => (await runToEnd(process.execPath, args, { cwd: projectFolder, env })) === 0;
  const tool = (name, ...args) => node([join('tools', `${name}.mjs`), ...args]);
  const afresh = process.env.CI !== undefined;
  const journeys = {
    title: 'Browser journeys',
    run: () => runJest('apps/e2e', { env: { ...env, CHROMIUM: chromium ?? '' } }),
  };
  return [
    { title: 'Layout of the code', run: () => tool('format', '--check') },
    {
      title: 'Build',
      run: () => ensureBuilt(['api', 'web'], (progress) => process.stdout.write(`  ${progress}\n`), { afresh }),
    },
    { title: 'Types', run: () => checkTypes('types', { afresh }) },
    { title: 'Types of the specs', run: () => checkTypes('spec-types', { afresh }) },
    { title: 'Code rules and fences', run: () => tool('lint') },
    { title: 'Specs of the tools', run: () => runNodeSpecs('tools/**/*.spec.mjs', env) },
    {
      title: 'Library specs',
      run: () => runJest('libs/best-value-model', { env, args: ['--coverage', '--coverageReporters=text-summary'] }),
    },
    { title: 'API specs on a real PostgreSQL', run: () => runJest('apps/api', { env }) },
    { title: 'Contract unchanged', run: () => tool('contract', '--check') },
    {
      title: 'Killed, raced for and tampered with: the short form of npm run proof',
      run: () => runNodeSpecs('apps/bench/**/*.spec.mjs', env),
    },
    { title: 'Web specs', run: () => runJest('apps/web', { env }) },
    ...(chromium === null ? [] : [journeys]),
  ];
}
