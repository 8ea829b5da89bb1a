import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { importBuilt, projectFolder } from './project.mjs';

/** A made-up assessment of about a hundred pages, as the report takes it. The maker is a spec's, and is TypeScript. */
export async function thickDocument() {
  const testing = (file) => import(pathToFileURL(path.join(projectFolder, 'apps/api/src/report/testing', file)).href);
  await testing('typescript-loader.mjs');
  const { madeUpAssessment } = await testing('made-up-council.ts');
  const { buildAppendix } = await importBuilt('report/appendix/build-appendix.js');
  const size = { narrativeWords: 900, reasonSentences: 3, evidence: 60, followOnActions: 30 };
  return buildAppendix(madeUpAssessment(size), 'public');
}
