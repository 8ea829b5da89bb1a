import type { AppendixSource, Classification, EvidenceKind, EvidenceSource } from '../appendix/source.js';
import { identifier } from './identifier.js';
import { PUBLIC } from './made-up-council.js';

export interface Planted {
  readonly source: AppendixSource;
  /** Short unbroken words, one in each text field that was planted. */
  readonly words: readonly string[];
  /** Dates of planted items, as YYYY-MM-DD: no other date in the document is so old. */
  readonly dates: readonly string[];
}

const KINDS: readonly EvidenceKind[] = ['document', 'link', 'statement', 'metric'];

/**
 * Plants a word that occurs nowhere else in every text field that a classification can close: reasons, narrative,
 * citation note, evidence of each kind with all its links, a follow-on action with notes and evidence of its own, and a
 * published answer about each of them.
 * With a public classification it is the control: every word must then be found.
 */
export function plantCanaries(source: AppendixSource, classification: Classification): Planted {
  const words: string[] = [];
  const dates: string[] = [];
  const word = (): string => {
    words.push(`zq${String(words.length + 1).padStart(3, '0')}canary`);
    return words.at(-1) ?? '';
  };
  const date = (): string => {
    dates.push(`1961-02-${String(dates.length + 1).padStart(2, '0')}`);
    return dates.at(-1) ?? '';
  };
  const planted = KINDS.map((kind, n) => plantedEvidence(kind, n, classification, word, date));
  const onlyInAction: EvidenceSource = { ...plantedEvidence('statement', 9, PUBLIC, word, date) };
  const links = () =>
    planted.map(({ id }) => ({ evidenceId: id, stance: 'supports' as const, shows: `Link ${word()}` }));
  const cited = source.model.themes[3]?.characteristics[0]?.key ?? '';
  const themes = source.themes.map((theme, n) => ({
    ...theme,
    ...(n === 0 && { scoreReason: `Why ${word()}`, scoreClassification: classification }),
    ...(n === 0 && { narrative: `Told ${word()}\n\nAnd ${word()}`, narrativeClassification: classification }),
    ...(n === 1 && { evidence: [...links(), ...theme.evidence] }),
    criteria: theme.criteria.map((answer, place) => ({
      ...answer,
      ...(n === 0 && place === 0 && { reason: `Since ${word()}`, classification }),
      ...(n === 0 && place === 0 && { citations: [{ criterionKey: cited, note: `See ${word()}` }] }),
      ...(n === 0 && place === 1 && { evidence: [...links(), ...answer.evidence] }),
    })),
  }));
  const followOnAction = {
    id: identifier('planted action', 0),
    title: `Plan ${word()}`,
    what: `Do ${word()}`,
    why: `For ${word()}`,
    themeKey: source.model.themes[0]?.key ?? '',
    criteria: [],
    owner: `Owner ${word()}`,
    dueOn: date(),
    status: 'at-risk' as const,
    origin: `From ${word()}`,
    classification,
    notes: [{ text: `Note ${word()}`, by: `By ${word()}`, on: date() }],
    evidenceIds: [onlyInAction.id, ...planted.map(({ id }) => id)],
  };
  const [theme] = source.model.themes;
  const nothing = { themeKey: null, text: null, criterionKey: null, evidenceId: null, followOnActionId: null };
  const subjects = [
    { evidenceId: planted[0]?.id ?? '' },
    { followOnActionId: followOnAction.id },
    { themeKey: theme?.key ?? '', criterionKey: source.themes[0]?.criteria[0]?.criterionKey ?? '' },
    { themeKey: theme?.key ?? '', text: 'score' as const },
    { themeKey: theme?.key ?? '', text: 'narrative' as const },
  ];
  const answers = subjects.map((about, n) => ({
    ...{ ...nothing, ...about },
    key: `planted-${n}`,
    question: `Why ${word()}`,
    answer: `As ${word()}`,
  }));
  const followOnActions = source.followOnActions.map((action, n) =>
    n === 0 ? { ...action, evidenceIds: [...planted.map(({ id }) => id), ...action.evidenceIds] } : action,
  );
  return {
    source: {
      ...source,
      themes,
      evidence: [...planted, onlyInAction, ...source.evidence],
      followOnActions: [followOnAction, ...followOnActions],
      answers: [...answers, ...source.answers],
      movement: source.movement && {
        ...source.movement,
        reasons: source.movement.reasons.map((reason, n) =>
          n === 0
            ? {
                ...reason,
                text: `Because ${word()}`,
                followOnActionIds: [followOnAction.id, ...reason.followOnActionIds],
              }
            : reason,
        ),
      },
    },
    words,
    dates,
  };
}

/** The source as if nothing had ever been planted: what a document of it must equal when all that was planted is closed. */
export function withoutPlaces(source: AppendixSource): AppendixSource {
  const themes = source.themes.map((theme, n) => ({
    ...theme,
    ...(n === 0 && { scoreReason: '', narrative: '' }),
    criteria: theme.criteria.map((answer, place) =>
      n === 0 && place === 0 ? { ...answer, reason: '', citations: [] } : answer,
    ),
  }));
  const movement = source.movement && { ...source.movement, reasons: source.movement.reasons.slice(1) };
  return { ...source, themes, movement };
}

function plantedEvidence(
  kind: EvidenceKind,
  n: number,
  classification: Classification,
  word: () => string,
  date: () => string,
): EvidenceSource {
  return {
    id: identifier('planted evidence', n),
    kind,
    title: `Item ${word()}`,
    issuingBody: `Body ${word()}`,
    issuedOn: date(),
    periodFrom: date(),
    periodTo: date(),
    grade: `Grade ${word()}`,
    reviewBy: date(),
    classification,
    address: kind === 'link' ? `https://marlbrook.example/${word()}` : null,
    statement: kind === 'statement' ? `Said ${word()}` : null,
    metric:
      kind === 'metric'
        ? { name: `Name ${word()}`, value: '12', unit: `of ${word()}`, comparator: `near ${word()}` }
        : null,
    file: kind === 'document' ? { name: `${word()}.pdf`, size: 9, sha256: 'c0ffee'.repeat(10) + 'cafe' } : null,
  };
}
