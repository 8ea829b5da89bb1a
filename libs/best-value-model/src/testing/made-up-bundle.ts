import { canonicalJson } from '../canonical/canonical-json.js';
import { utf8 } from '../canonical/utf8.js';
import { criteriaOf } from '../criteria.js';
import type { ModelDocument } from '../model.js';
import { publishedModels } from '../published.js';
import { STATUTORY_POSTS, type Audience, type SealedBundle, type SealedDocument } from '../seal/bundle.js';
import { sealedPdfName } from '../seal/file-name.js';
import { toHex, bytesOf, type Hash } from '../seal/hex.js';

/** Stands in every restricted text of the made-up document, and must stand in nothing public. */
export const RESTRICTED_CANARY = 'canary-of-the-restricted-document';

export interface MadeUpEdition {
  audience?: Audience;
  year?: string;
  edition?: number;
  previousSeal?: string;
  narrative?: string;
  /** Of its documents: the newest unless a spec is about an older one. */
  format?: 1 | 2 | 3;
}

export interface MadeUpBundle {
  bundle: SealedBundle;
  pdf: Uint8Array<ArrayBuffer>;
}

const OPEN = { level: 'public', paragraph: null, publicInterestReason: null };
const EXEMPT = { level: 'exempt', paragraph: 3, publicInterestReason: 'The contract is still being negotiated.' };
const INTERNAL = { level: 'internal', paragraph: null, publicInterestReason: null };
const ROLES = ['Chief Executive', 'Director of Resources', 'Head of Law'];

/**
 * A sealed edition of a council that does not exist, made by the formulas of the format and by none of the verifier's checks.
 * A made-up PDF goes with it: a few bytes that begin as a PDF does.
 */
export async function madeUpBundle(hash: Hash, edition: MadeUpEdition = {}): Promise<MadeUpBundle> {
  const { audience = 'public', year = '2026/27', edition: number = 1, previousSeal = '0'.repeat(64) } = edition;
  const { format = 3 } = edition;
  const sha = async (...hexes: string[]) => toHex(await hash(bytesOf(...hexes)));
  const shaOf = async (value: unknown) => toHex(await hash(utf8(canonicalJson(value))));

  const council = { name: 'Marlbrook Borough Council', slug: 'marlbrook' };
  const model = smallModel();
  const about = { council, year, edition: number, lead: 'Head of Policy', model, modelHash: await shaOf(model) };
  const narrative =
    edition.narrative ?? 'Councillors and officers agreed the plan for the year in Cyngor Ŵyl – 😀 £5m.';
  const lastYear = { year: '2025/26', edition: 1, publicHash: await sha('1a57') };
  const earlier = { ...lastYear, modelId: model.id, scores: [] };
  const added = (answers: object[], reasons: object[]) => ({
    ...(format > 1 && { lastYear, answers }),
    ...(format > 2 && { movement: { ...movementTo(model), reasons, earlierYears: [scored(earlier, model)] } }),
  });
  const open: SealedDocument = {
    format: `best-value-public/${format}`,
    ...about,
    ...publicMatter(model, narrative),
    ...added(openAnswers(model), [openReason(model)]),
  };
  const restricted: SealedDocument = {
    format: `best-value-restricted/${format}`,
    ...about,
    ...restrictedMatter(model, narrative),
    ...added([...openAnswers(model), ...closedAnswers(model)], [openReason(model), closedReason(model)]),
  };

  const salt = await sha('5a17');
  const publicHash = await shaOf(open);
  const restrictedHash = await shaOf(restricted);
  const salted = await sha(salt, restrictedHash);
  const contentHash = await sha(publicHash, salted);
  const approvals = [
    { name: 'Deputy Chief Executive', independent: true, contentHash, at: '2027-05-04T10:00:00.000Z' },
    { name: 'Director of Place', independent: false, contentHash, at: '2027-05-04T11:00:00.000Z' },
  ];
  const signatures: SealedBundle['signatures'] = [];
  for (const [n, post] of STATUTORY_POSTS.entries()) {
    const signed = {
      post,
      name: ROLES[n],
      deputy: n === 2,
      declaration: n === 0 ? 'I led the theme Leadership.' : null,
      comment: `I have read the assessment and it is a fair account, says the ${ROLES[n]}.`,
      signedAt: `2027-05-0${n + 5}T09:30:00.000Z`,
      contentHash,
      previous: n === 0 ? '0'.repeat(64) : signatures[n - 1].hash,
    };
    signatures.push({ ...signed, hash: await shaOf(signed) });
  }
  const sealedAt = '2027-05-08T12:00:00.000Z';
  const seal = await shaOf({
    format: 'best-value-seal/1',
    publicHash,
    salted,
    approvals,
    signatures,
    previousSeal,
    sealedAt,
  });
  const pdf = utf8(`%PDF-1.7\n% ${seal}\n%%EOF\n`);
  const fileName = sealedPdfName({ year, edition: number });
  const bundle: SealedBundle = {
    format: 'best-value-bundle/1',
    audience,
    council,
    year,
    edition: number,
    documents: audience === 'restricted' ? { public: open, restricted } : { public: open },
    publicHash,
    ...(audience === 'restricted' ? { restrictedHash, salt } : {}),
    salted,
    contentHash,
    approvals,
    signatures,
    previousSeal,
    sealedAt,
    seal,
    pdf: { fileName, sha256: toHex(await hash(pdf)), bytes: pdf.length },
  };
  return { bundle, pdf };
}

/** Two themes with a few criteria: small enough to be made hundreds of times. */
function smallModel(): ModelDocument {
  const whole = publishedModels[publishedModels.length - 1];
  const themes = whole.themes.slice(0, 2).map((theme) => ({
    ...theme,
    characteristics: theme.characteristics.slice(0, 2),
    indicators: theme.indicators.slice(0, 1),
  }));
  return { ...whole, themes };
}

const links = (...ids: string[]) =>
  ids.map((evidenceId) => ({ evidenceId, stance: 'supports', shows: 'What was done and when.' }));

function evidence(id: string, kind: string, title: string) {
  return {
    id,
    kind,
    title,
    issuingBody: 'External auditor',
    issuedOn: '2026-11-30',
    periodFrom: '2025-04-01',
    periodTo: null,
    grade: null,
    reviewBy: '2027-11-30',
    address: kind === 'link' ? 'https://www.marlbrook.example/audit' : null,
    statement: kind === 'statement' ? 'The plan was carried out.' : null,
    metric:
      kind === 'metric'
        ? { name: 'Homes let in 28 days', value: '71', unit: '%', comparator: 'neighbours: 70%' }
        : null,
    file: kind === 'document' ? { name: 'report.pdf', size: 120_000, sha256: 'ab'.repeat(32) } : null,
  };
}

function followOnAction(id: string, title: string, themeKey: string, evidenceIds: string[]) {
  return {
    id,
    title,
    what: 'Renew the register and publish it.',
    why: 'It is two years old.',
    themeKey,
    criteria: [],
    owner: 'Head of Policy',
    dueOn: '2027-09-30',
    status: 'on-track',
    origin: 'this assessment',
    notes: [{ text: 'A draft is written.', by: 'Head of Policy', on: '2027-04-01' }],
    evidenceIds,
  };
}

function publicMatter(model: ModelDocument, narrative: string) {
  const themes = model.themes.map((theme) => ({
    themeKey: theme.key,
    lead: 'Chief Executive',
    score: model.scale[0].key,
    scoreReason: 'Nothing has to be mended.',
    narrative,
    criteria: criteriaOf(theme).map(({ key, kind }, n) => ({
      criterionKey: key,
      judgement: model.judgements[kind][0].key,
      reason: n === 0 ? '' : 'It was seen.',
      evidence: n === 1 ? links('open-1') : [],
      citations: n === 2 ? [{ criterionKey: criteriaOf(theme)[0].key, note: 'The same answer.' }] : [],
    })),
    evidence: links('open-2'),
  }));
  return {
    themes,
    evidence: [
      evidence('open-1', 'document', 'Auditor’s annual report'),
      evidence('open-2', 'metric', 'Housing figures'),
    ],
    followOnActions: [followOnAction('action-1', 'Renew the register', model.themes[0].key, ['open-1'])],
  };
}

function answer(key: string, about: object) {
  const nothing = { themeKey: null, text: null, criterionKey: null, evidenceId: null, followOnActionId: null };
  return { key, question: 'Is it still so today?', answer: 'It was looked at in May.', ...nothing, ...about };
}

/** An answer about each kind of thing that is public. */
function openAnswers({ themes: [theme] }: ModelDocument) {
  return [
    answer('open-evidence', { evidenceId: 'open-1' }),
    answer('open-action', { followOnActionId: 'action-1' }),
    answer('open-criterion', { themeKey: theme.key, criterionKey: criteriaOf(theme)[1].key }),
    answer('open-narrative', { themeKey: theme.key, text: 'narrative' }),
    answer('open-score', { themeKey: theme.key, text: 'score' }),
  ];
}

/** An answer about each kind of thing that is closed, and one about something that is gone. */
function closedAnswers({ themes: [theme] }: ModelDocument) {
  return [
    { ...answer('closed-evidence', { evidenceId: 'closed-1' }), answer: RESTRICTED_CANARY },
    { ...answer('closed-action', { followOnActionId: 'action-2' }), answer: RESTRICTED_CANARY },
    { ...answer('closed-criterion', { criterionKey: criteriaOf(theme)[0].key }), answer: RESTRICTED_CANARY },
    { ...answer('gone-score', { themeKey: 'gone', text: 'score' }), answer: RESTRICTED_CANARY },
  ];
}

/** The way that one sentence came from an earlier version. */
function movementTo({ id, themes: [theme] }: ModelDocument) {
  const { key } = criteriaOf(theme)[0];
  const relation = { relation: 'reworded', from: [key], to: [key], why: 'It is plainer.', oscal: 'equivalent-to' };
  return { crosswalks: [{ from: '2020-01-earlier', to: id, relations: [relation] }] };
}

function scored(year: object, { themes, scale }: ModelDocument) {
  const { word, symbol } = scale[0];
  const scores = themes.map(({ key }, n) => ({
    ...{ themeKey: key, word, symbol, tone: 'favourable' },
    // A scale of the council's own may be painted.
    ...(n === 0 && { colour: 'dark-green' }),
    change: n === 0 ? null : 'same',
  }));
  return { ...year, scores };
}

function openReason({ themes: [theme] }: ModelDocument) {
  return { themeKey: theme.key, text: 'The register was renewed.', followOnActionIds: ['action-1'] };
}

/** A reason that speaks of a follow-on action that is closed. */
function closedReason({ themes }: ModelDocument) {
  return { themeKey: themes[1].key, text: RESTRICTED_CANARY, followOnActionIds: ['action-1', 'action-2'] };
}

/** The same with closed texts and items where the public one has gaps. */
function restrictedMatter(model: ModelDocument, narrative: string) {
  const open = publicMatter(model, narrative);
  return {
    themes: open.themes.map((theme) => ({
      ...theme,
      scoreClassification: OPEN,
      narrativeClassification: OPEN,
      evidence: [...theme.evidence, ...links('closed-1')],
      criteria: theme.criteria.map((criterion, n) =>
        n === 0
          ? { ...criterion, reason: `The contract: ${RESTRICTED_CANARY}.`, classification: EXEMPT }
          : { ...criterion, classification: OPEN },
      ),
    })),
    evidence: [
      ...open.evidence.map((item) => ({ ...item, classification: OPEN })),
      { ...evidence('closed-1', 'statement', `Contract ${RESTRICTED_CANARY}`), classification: EXEMPT },
    ],
    followOnActions: [
      ...open.followOnActions.map((action) => ({ ...action, classification: OPEN })),
      { ...followOnAction('action-2', RESTRICTED_CANARY, model.themes[1].key, ['closed-1']), classification: INTERNAL },
    ],
  };
}
