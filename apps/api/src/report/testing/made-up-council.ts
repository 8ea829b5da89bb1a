import { criteriaOf, type Criterion, type ModelDocument, type Theme } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import type {
  AppendixSource,
  Classification,
  CriterionSource,
  EvidenceSource,
  FollowOnActionSource,
  FollowOnActionStatus,
  ThemeSource,
} from '../appendix/source.js';
import { identifier } from './identifier.js';
import { madeUpEvidence } from './made-up-evidence.js';
import { prose, sentenceNumber } from './prose.js';

export const PUBLIC: Classification = { level: 'public', paragraph: null, publicInterestReason: null };
export const INTERNAL: Classification = { level: 'internal', paragraph: null, publicInterestReason: null };
export const CONFIDENTIAL: Classification = { level: 'confidential', paragraph: null, publicInterestReason: null };

export function exempt(paragraph: number, publicInterestReason: string): Classification {
  return { level: 'exempt', paragraph, publicInterestReason };
}

/** How much is written. The usual council is what an officer would really file; `thick` is for measuring. */
export interface Size {
  readonly narrativeWords: number;
  readonly reasonSentences: number;
  readonly evidence: number;
  readonly followOnActions: number;
}

/** A model with a few criteria in each of its first four themes, for specs that need a document and not a thick one. */
export function smallModel(): ModelDocument {
  const whole = model();
  const themes = whole.themes.slice(0, 4).map((theme) => ({
    ...theme,
    characteristics: theme.characteristics.slice(0, 4),
    indicators: theme.indicators.slice(0, 3),
  }));
  return { ...whole, themes };
}

export const USUAL: Size = { narrativeWords: 220, reasonSentences: 1, evidence: 40, followOnActions: 20 };

const LEADS = [
  'Head of Policy and Performance',
  'Chief Executive',
  'Monitoring Officer',
  'Head of People and Culture',
  'Chief Finance Officer',
  'Director of Place',
  'Head of Communities',
];
const STATUSES: readonly FollowOnActionStatus[] = ['on-track', 'not-started', 'at-risk', 'complete', 'cancelled'];

export function model(id = '2024-05-statutory'): ModelDocument {
  const found = publishedModels.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No published model ${id}`);
  return found;
}

/** A finished, wholly public assessment of a borough that does not exist, every criterion of the model judged. */
export function madeUpAssessment(size: Size = USUAL, document: ModelDocument = model()): AppendixSource {
  const evidence = Array.from({ length: size.evidence }, (_, n) => madeUpEvidence(n));
  return {
    council: { name: 'Marlbrook Borough Council', slug: 'marlbrook', brandColour: '#1b4d6b' },
    year: '2025/26',
    state: 'sealed',
    finalOn: '2026-04-16',
    asAt: '2026-04-16',
    lead: 'Head of Policy and Performance',
    model: document,
    themes: document.themes.map((theme, n) => madeUpTheme(document, theme, n, evidence, size)),
    evidence,
    followOnActions: Array.from({ length: size.followOnActions }, (_, n) => madeUpAction(document, n, evidence)),
    answers: [],
    lastYear: null,
    movement: null,
  };
}

function madeUpTheme(
  document: ModelDocument,
  theme: Theme,
  n: number,
  evidence: readonly EvidenceSource[],
  size: Size,
): ThemeSource {
  const byRank = document.scale.toSorted((a, b) => b.rank - a.rank);
  const score = byRank[n === 3 ? 2 : n % 3 === 1 ? 1 : 0] ?? byRank[0];
  return {
    themeKey: theme.key,
    lead: LEADS[n % LEADS.length] ?? null,
    score: score?.key ?? null,
    scoreReason: prose(60, n * 97),
    scoreClassification: PUBLIC,
    narrative: prose(size.narrativeWords, n * 131 + 17),
    narrativeClassification: PUBLIC,
    criteria: criteriaOf(theme).map((criterion, place) =>
      madeUpAnswer(document, criterion, n * 22 + place, evidence, size),
    ),
    evidence: uses(evidence, n * 5, 1).map((item) => ({
      evidenceId: item.id,
      stance: 'supports',
      shows: sentenceNumber(n * 53),
    })),
  };
}

function madeUpAnswer(
  document: ModelDocument,
  criterion: Criterion,
  n: number,
  evidence: readonly EvidenceSource[],
  size: Size,
): CriterionSource {
  const words = document.judgements[criterion.kind];
  const judgement = words[n % 11 === 5 ? 3 : n % 7 === 3 ? 2 : n % 4 === 1 ? 1 : 0];
  const other = criteriaOf(document.themes[(n + 2) % document.themes.length])[0];
  return {
    criterionKey: criterion.key,
    judgement: judgement?.key ?? null,
    reason: Array.from({ length: size.reasonSentences }, (_, s) => sentenceNumber(n * 29 + s)).join(' '),
    classification: PUBLIC,
    evidence: uses(evidence, n * 3, n % 3).map((item) => ({
      evidenceId: item.id,
      stance: criterion.kind === 'indicator' ? 'counters' : 'supports',
      shows: sentenceNumber(n * 61 + 7),
    })),
    citations: n % 17 === 4 && other ? [{ criterionKey: other.key, note: 'The same review is described there.' }] : [],
  };
}

function madeUpAction(document: ModelDocument, n: number, evidence: readonly EvidenceSource[]): FollowOnActionSource {
  const theme = document.themes[n % document.themes.length];
  const criteria = theme ? criteriaOf(theme) : [];
  const status = STATUSES[n % STATUSES.length] ?? 'on-track';
  return {
    id: identifier('action', n),
    title: `Agree and publish step ${n + 1} of the ${(theme?.title ?? '').toLowerCase()} plan`,
    what: sentenceNumber(n * 43 + 3),
    why: sentenceNumber(n * 71 + 5),
    themeKey: theme?.key ?? '',
    criteria: criteria.slice(n % 5, (n % 5) + 2).map(({ key }) => key),
    owner: LEADS[(n + 2) % LEADS.length] ?? null,
    dueOn: `2026-${String((n % 12) + 1).padStart(2, '0')}-28`,
    status,
    origin: ['This assessment', 'Peer challenge', 'External audit', 'Ombudsman'][n % 4] ?? '',
    classification: PUBLIC,
    notes: n % 2 === 0 ? [{ text: sentenceNumber(n * 13 + 1), by: 'Director of Place', on: '2026-02-03' }] : [],
    evidenceIds: status === 'complete' ? uses(evidence, n, 1).map(({ id }) => id) : [],
  };
}

function uses(evidence: readonly EvidenceSource[], start: number, count: number): EvidenceSource[] {
  return Array.from({ length: count }, (_, n) => evidence[(start + n) % evidence.length]).filter(
    (item) => item !== undefined,
  );
}
