import { describe, expect, it } from '@jest/globals';
import { importedVersion } from '../model/import-guidance/imported-version.js';
import { readGuidancePage } from '../model/import-guidance/guidance-page/read-guidance-page.js';
import { plainLayout, renderBody, savedPage } from '../model/import-guidance/testing/written-page.js';
import { writtenThemes } from '../model/import-guidance/testing/written-themes.js';
import { buildAppendix } from './appendix/build-appendix.js';
import { publicMaterial } from './appendix/public-material.js';
import { offeredTexts } from './covering/offers.js';
import { dataFile } from './data/data-file.js';
import { readPage } from './html/testing/read-page.js';
import { membersPageHtml } from './html/members-page.js';
import { assessmentResults } from './oscal/assessment-results.js';
import { planOfAction } from './oscal/plan-of-action.js';
import { oscalReading } from './oscal/reading.js';
import { renderAppendix } from './render/render-appendix.js';
import { everythingIn } from './testing/everything-in.js';
import { plain } from './testing/leaves.js';
import { madeUpAssessment, USUAL } from './testing/made-up-council.js';

const reading = readGuidancePage(Buffer.from(savedPage(renderBody(writtenThemes(), plainLayout))));
if ('refused' in reading) throw new Error('The page was refused.');
const { document: model } = importedVersion(reading.page, {}, 'council');
const small = { ...USUAL, narrativeWords: 30, evidence: 7, followOnActions: 7 };
const assessment = madeUpAssessment(small, model);
const appendix = buildAppendix(assessment, 'public');
const oscal = oscalReading(publicMaterial(assessment), appendix);

/** What the licence asks to be said: which licence, of what, of which day, from where. */
const parts = [
  'Contains public sector information licensed under the Open Government Licence v3.0',
  'Standards for councils: a page written for a specification',
  'published on 8 May 2024',
];
const address = 'https://www.gov.uk/government/publications/a-page/a-page';

describe('an assessment on an imported version', () => {
  it.each<[string, () => string]>([
    ['the members’ page', () => plain(readPage(membersPageHtml(appendix)).text)],
    ['the results as OSCAL', () => plain(JSON.stringify(assessmentResults(oscal)))],
    ['the plan of action as OSCAL', () => plain(JSON.stringify(planOfAction(oscal)))],
    ['the text on method of a covering report', () => plain(offeredTexts(publicMaterial(assessment)).method)],
    ['the data', () => plain(Buffer.from(dataFile(appendix)).toString('utf8'))],
  ])('says in %s whose words its criteria are', (_what, text) => {
    const said = text();
    for (const part of [...parts, address]) expect(said).toContain(plain(part));
    expect(said).not.toContain('in our own wording');
  });

  it('says it in the PDF', async () => {
    const { bytes } = await renderAppendix(appendix);
    const said = plain(await everythingIn(bytes));
    for (const part of parts) expect(said).toContain(plain(part));
    expect(said).not.toContain('in our own wording');
  });
});
