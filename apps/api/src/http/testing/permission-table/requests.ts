import { plainTemplate } from '../../../report/templates/testing/made-templates.js';
import { publishedCrosswalks } from '@best-value/model/published';
import { plainLayout, renderBody, savedPage } from '../../../model/import-guidance/testing/written-page.js';
import { writtenThemes } from '../../../model/import-guidance/testing/written-themes.js';
import { exempt, publicly } from '../../../testing/answers.js';

/** Ids of one council, by the names of the parameters that they stand for. */
export type Real = Readonly<Record<string, string>>;

/** What is sent to a route, so that nothing but role and state can keep it from being done. */
export interface Request {
  /** In place of the council's own. */
  params?: Readonly<Record<string, string>>;
  query?: string;
  body?: object;
  /** Of what is changed: 1 unless it is said, as everything is new. */
  revision?: number;
  headers?: Readonly<Record<string, string>>;
}

const item = { kind: 'statement', title: 'Mended', statement: 'It no longer leaks.', classification: publicly };
const words = { classification: exempt, reason: 'Said in a report' };

/** A draft of a version of the council's own that can be published. */
export const ownDraft = {
  title: 'Ours',
  criteria: [{ theme: 'culture', kind: 'characteristic', text: 'Parish councils are asked before services change.' }],
  scale: null,
  judgements: [],
};

/** The requests that are more than an address, by route. */
export function requestsFor(real: Real): Readonly<Record<string, Request>> {
  const { evidence = '', person = '', awaited = '', document = '', deputy = '' } = real;
  const { gone = '', goneItem = '', goneLink = '', goneAction = '', goneMeeting = '', goneReport = '' } = real;
  const council = '/councils/{council}';
  const year = `${council}/assessments/{year}`;
  const theme = `${year}/themes/{theme}`;
  const criterion = `${year}/criteria/{theme}/{criterion}`;
  const action = `${year}/follow-on-actions`;
  const meeting = `${year}/meetings`;
  const planned = { body: 'full-council', heldOn: '2027-06-04' };
  const thread = `${council}/comment-threads`;
  const form = `${council}/report-forms`;
  const templated = { form: 'full-council' };
  const covering = `${year}/covering-reports`;
  const named = { title: 'Our form', body: 'council' };
  const field = {
    label: 'Ward',
    place: 'body',
    required: false,
    hint: '',
    initial: '',
    cleared: false,
    options: [],
    columns: [],
  };
  const written = {
    text: 'None.',
    items: [],
    rows: [],
    contacts: [],
    classification: publicly,
    clearedBy: '',
    clearedOn: null,
    offered: null,
  };
  const fileName = { 'x-file-name': 'notes.txt' };
  const planSent = { body: Buffer.from('Identifier,Row check'), headers: { 'x-file-name': 'plan.csv' } };
  const guidance = { body: Buffer.from(savedPage(renderBody(writtenThemes(), plainLayout))) };
  const guidanceAt = { body: { address: 'https://www.gov.uk/government/a-page' } };
  return {
    [`POST ${council}/guidance-imports/preview`]: guidance,
    [`POST ${council}/guidance-imports`]: guidance,
    [`POST ${council}/guidance-imports/by-address/preview`]: guidanceAt,
    [`POST ${council}/guidance-imports/by-address`]: guidanceAt,
    [`PUT ${council}/models/{from}/crosswalk-to/{to}`]: {
      body: { relations: publishedCrosswalks[0]?.relations ?? [] },
      revision: 0,
    },
    [`PATCH ${council}`]: { body: { name: 'Another name' } },
    [`POST ${council}/people`]: { body: { name: 'New', email: 'new@elsewhere.example', roles: ['reader'] } },
    [`PATCH ${council}/people/{person}`]: { body: { roles: ['auditor'] } },
    [`POST ${council}/people/{person}/message`]: { params: { person: awaited } },
    [`PUT ${council}/posts/{post}`]: { body: { holderId: person, deputyIds: [deputy] } },
    [`POST ${council}/assessments`]: {
      body: { year: '2027/28', modelId: '2024-05-statutory', leadId: person, dates: {} },
    },
    [`PATCH ${year}`]: { body: { dates: { draftDue: '2026-05-01' } } },
    [`PUT ${year}/themes/{theme}/lead`]: { body: { leadId: person }, revision: 2 },
    [`GET ${year}/version-move`]: { query: '?to=2023-07-consultation-draft' },
    [`POST ${year}/version-move`]: {
      body: { to: '2023-07-consultation-draft', seen: '0'.repeat(64), keep: [], adapt: [], scores: [] },
    },
    [`POST ${year}/moderation/notes`]: { body: { note: 'Scored alike.' } },
    [`POST ${year}/approve`]: { body: { contentHash: '0'.repeat(64), comment: 'Agreed.' } },
    [`PUT ${theme}/reviewer`]: { body: { reviewerId: person }, revision: 2 },
    [`POST ${theme}/send-to-review`]: { revision: 2 },
    [`POST ${theme}/take-back`]: { body: { reason: 'A slip' }, revision: 2 },
    [`POST ${theme}/return-to-lead`]: { body: { reason: 'It is thin' }, revision: 2 },
    [`POST ${theme}/finish-review`]: { revision: 2 },
    [`POST ${theme}/reopen-theme`]: { body: { reason: 'New figures' }, revision: 2 },
    [`PUT ${theme}/review`]: { body: { score: 'fair', reason: 'I looked.', findings: '' } },
    [`PUT ${theme}/review/samples/{link}`]: { body: { found: 'It says so.' }, revision: 0 },
    [`PUT ${theme}/review/resolution`]: { body: { resolution: 'We talked.' } },
    [`PUT ${year}/themes/{theme}/score`]: { body: { score: 'good', ...words }, revision: 2 },
    [`PUT ${year}/themes/{theme}/narrative`]: { body: { narrative: 'We did.', classification: publicly }, revision: 2 },
    [`PUT ${year}/themes/{theme}/movement-reason`]: {
      body: { text: 'It was mended.', followOnActionIds: [], offered: null },
      revision: 0,
    },
    [`PUT ${criterion}/judgement`]: { body: { judgement: 'met', ...words }, revision: 0 },
    [`PUT ${criterion}/citations/{citedTheme}/{citedCriterion}`]: { body: { note: 'Said there' } },
    [`GET ${year}/carry-preview`]: { query: '?into=2027/28&modelId=2024-05-statutory' },
    [`POST ${year}/carried-forward`]: { body: { from: '2025/26' } },
    [`POST ${year}/carried-items/confirm-links`]: { body: { themeKey: 'governance' } },
    [`POST ${year}/carried-items/{item}/change`]: { body: { text: 'Otherwise' } },
    [`POST ${year}/carried-items/{item}/undo`]: { params: { item: goneItem } },
    [`POST ${year}/send-back`]: { body: { reason: 'A figure is wrong', themes: ['governance'] } },
    [`POST ${year}/signatures`]: {
      body: { post: 'monitoring-officer', comment: 'It is so.', declared: true, contentHash: '0'.repeat(64), seen: '' },
    },
    [`POST ${year}/revise`]: { body: { reason: 'A figure is wrong' } },
    [`POST ${council}/evidence`]: { body: item },
    [`POST ${council}/evidence/uploads`]: { body: Buffer.from('Minutes of a meeting'), headers: fileName },
    [`PATCH ${council}/evidence/{evidence}`]: { body: { title: 'Another title' } },
    [`DELETE ${council}/evidence/{evidence}`]: { query: '?evenIfUsed=true' },
    [`POST ${council}/evidence/{evidence}/restore`]: { params: { evidence: gone } },
    [`GET ${council}/evidence/{evidence}/file`]: { params: { evidence: document } },
    [`POST ${year}/evidence-links`]: {
      body: { evidenceId: document, themeKey: 'governance', criterionKey: null, stance: 'supports', shows: 'It holds' },
    },
    [`PATCH ${year}/evidence-links/{link}`]: { body: { shows: 'Something else' } },
    [`POST ${year}/evidence-links/{link}/restore`]: { params: { link: goneLink } },
    [`POST ${action}`]: { body: { title: 'Mend the floor', themeKey: 'governance' } },
    [`PATCH ${action}/{followOnAction}`]: { body: { title: 'Mend it all' } },
    [`POST ${action}/{followOnAction}/restore`]: { params: { followOnAction: goneAction } },
    [`POST ${action}/{followOnAction}/notes`]: { body: { text: 'Half of it is done' } },
    [`GET ${action}/register`]: { query: '?format=csv' },
    [`GET ${year}/evidence-register`]: { query: '?format=csv' },
    [`POST ${action}/register/preview`]: planSent,
    [`POST ${action}/register/import`]: planSent,
    [`PUT ${action}/{followOnAction}/evidence/{evidence}`]: { params: { evidence: document } },
    [`POST ${meeting}`]: { body: planned },
    [`PUT ${meeting}/{meeting}`]: { body: planned },
    [`POST ${meeting}/{meeting}/restore`]: { params: { meeting: goneMeeting } },
    [`POST ${form}`]: { body: named },
    [`PUT ${form}/{form}`]: { body: named },
    [`POST ${form}/{form}/fields`]: { body: { ...field, kind: 'line' } },
    [`PUT ${form}/{form}/fields/{field}`]: { body: field },
    [`PUT ${form}/{form}/order`]: { body: { keys: ['first'] } },
    [`PUT ${council}/coded-lists/{list}`]: { body: { title: 'Values', items: [] }, revision: 0 },
    [`GET ${council}/report-templates/{form}/file`]: { params: templated },
    [`PUT ${council}/report-templates/{form}`]: {
      params: templated,
      body: plainTemplate,
      headers: { 'x-file-name': 'a.docx' },
    },
    [`DELETE ${council}/report-templates/{form}`]: { params: templated },
    [`GET ${covering}/{report}/file`]: { query: '?format=docx' },
    [`POST ${covering}`]: { body: { form: 'cabinet', body: 'Cabinet' } },
    [`PUT ${covering}/{report}`]: { body: { title: 'Best Value', body: 'Full Council', meetsOn: null } },
    [`PUT ${covering}/{report}/fields/{field}`]: { params: { field: 'legal' }, body: written, revision: 0 },
    [`POST ${covering}/{report}/restore`]: { params: { report: goneReport } },
    [`POST ${council}/model-drafts`]: { body: { base: '2024-05-statutory', title: 'Ours' } },
    [`PUT ${council}/model-drafts/{draft}`]: { body: { ...ownDraft, title: 'Ours as well' }, revision: 2 },
    [`DELETE ${council}/model-drafts/{draft}`]: { revision: 2 },
    [`POST ${council}/model-drafts/{draft}/publish`]: { revision: 2 },
    [`PUT ${year}/challenge/{finding}`]: { body: { reason: 'It has been seen to.', publish: true } },
    [`GET ${thread}`]: { query: '?kind=evidence&key=' + evidence },
    [`POST ${thread}`]: { body: { kind: 'evidence', key: evidence, text: 'Is this the newest?' } },
    [`POST ${thread}/{thread}/comments`]: { body: { text: 'It is.' } },
    [`PUT ${thread}/{thread}/resolution`]: { body: { resolved: true } },
    [`POST ${year}/packs`]: { body: { audience: 'public' } },
    [`PUT ${council}/notifications/read`]: { body: { upTo: '2026-11-28T09:30:00.000Z' } },
    // Nobody's: nothing is marked then, and nothing is said of it.
    [`PUT ${council}/notifications/{notification}/read`]: { params: { notification: evidence } },
    [`PUT ${council}/letters-choice`]: { body: { letters: 'daily' } },
  };
}
