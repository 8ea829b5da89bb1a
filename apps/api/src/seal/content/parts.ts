import { criteriaOf } from '@best-value/model';
import { type Classification, isRestricted } from '../../classification/classification.js';
import { classificationsOf } from '../../report/appendix/open-answers.js';
import type { RestrictedDocument } from './documents.js';
import { hashOf } from './sha256.js';

/** What kind of thing a part of the content is. */
const partKinds = [
  'assessment',
  'last-year',
  'reason',
  'score',
  'narrative',
  'theme',
  'criterion',
  'evidence',
  'follow-on-action',
  'answer',
] as const;
export type PartKind = (typeof partKinds)[number];

/** One part of the content as it was signed, small enough to be kept with every signature. */
export interface Part {
  readonly kind: PartKind;
  /** Of the theme, criterion, item or follow-on action; empty for the assessment itself and the year it is set beside. */
  readonly key: string;
  /** What people call it. */
  readonly title: string;
  readonly themeKey: string | null;
  /** Only those who may see restricted material are told of it. */
  readonly restricted: boolean;
  readonly hash: string;
}

/**
 * The content cut into the parts that people know by name, each with its own hash: comparing two lists names what changed
 * between two texts. Together the parts say everything that the restricted document says.
 */
export function partsOf(document: RestrictedDocument): Part[] {
  const { format, themes, evidence, followOnActions, answers = [], model, lastYear, movement, ...whole } = document;
  const { reasons = [], ...way } = movement ?? {};
  const earlier = movement ? { ...lastYear, ...way } : lastYear;
  const titleOf = (themeKey: string): string => model.themes.find(({ key }) => key === themeKey)?.title ?? themeKey;
  const criterionTexts = new Map(model.themes.flatMap(criteriaOf).map(({ key, text }) => [key, text]));
  const part = (
    kind: PartKind,
    key: string,
    title: string,
    themeKey: string | null,
    said: unknown,
    classification?: Classification,
  ): Part => ({
    kind,
    key,
    title,
    themeKey,
    restricted: classification !== undefined && isRestricted(classification),
    hash: hashOf(said),
  });
  return [
    part('assessment', '', 'The assessment as a whole', null, whole),
    ...(lastYear ? [part('last-year', '', lastYear.year, null, earlier)] : []),
    ...reasons.map((reason) => {
      const named = followOnActions.filter(({ id }) => reason.followOnActionIds.includes(id));
      const closed = named.map(({ classification }) => classification).find(isRestricted);
      return part('reason', reason.themeKey, titleOf(reason.themeKey), reason.themeKey, reason, closed);
    }),
    ...themes.flatMap((theme) => {
      const { themeKey: key, criteria, score, scoreReason, scoreClassification, ...rest } = theme;
      const { narrative, narrativeClassification, ...others } = rest;
      const title = titleOf(key);
      return [
        part('score', key, title, key, { score, scoreReason, scoreClassification }),
        part('narrative', key, title, key, { narrative, narrativeClassification }),
        part('theme', key, title, key, others),
        ...criteria.map((answer) => {
          const text = criterionTexts.get(answer.criterionKey) ?? answer.criterionKey;
          return part('criterion', answer.criterionKey, text, key, answer);
        }),
      ];
    }),
    ...evidence.map((item) => part('evidence', item.id, item.title, null, item, item.classification)),
    ...followOnActions.map((action) =>
      part('follow-on-action', action.id, action.title, action.themeKey, action, action.classification),
    ),
    ...answers.map((answer) => {
      const closed = classificationsOf(answer, document)?.find(isRestricted);
      return part('answer', answer.key, answer.question, answer.themeKey, answer, closed);
    }),
  ];
}

/** The parts as a page keeps them while somebody reads: a line each. Without the titles, and only for those who may see all of it. */
export function writtenParts(parts: readonly Part[]): string {
  return parts.map((part) => `${part.hash} ${partName(part)}`).join('\n');
}

/** The parts that a page kept, with what `now` knows of each. What is gone since has no title; what is no part is passed over. */
export function readParts(written: string, now: readonly Part[]): Part[] {
  const known = new Map(now.map((part) => [partName(part), part]));
  return written.split('\n').flatMap((line): Part[] => {
    const [, hash = '', name = ''] = /^([0-9a-f]{64}) (.+)$/u.exec(line) ?? [];
    const part = known.get(name);
    if (part) return [{ ...part, hash }];
    const kind = partKinds.find((one) => name.startsWith(`${one} `));
    if (kind === undefined) return [];
    return [{ kind, key: name.slice(kind.length + 1), title: '', themeKey: null, restricted: false, hash }];
  });
}

/** What a part is called among the parts of one text. */
export function partName({ kind, key }: Pick<Part, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

/** A part that is not as it was. */
export interface ChangedPart extends Pick<Part, 'kind' | 'key' | 'title' | 'themeKey' | 'restricted'> {
  readonly how: 'added' | 'removed' | 'changed';
}

/** What changed from one text to another, in the order of the newer one; what was removed stands last. */
export function changedParts(before: readonly Part[], after: readonly Part[]): ChangedPart[] {
  const old = new Map(before.map((part) => [partName(part), part]));
  const now = new Set(after.map(partName));
  const toChange = ({ kind, key, title, themeKey, restricted }: Part, how: ChangedPart['how']): ChangedPart => ({
    kind,
    key,
    title,
    themeKey,
    restricted,
    how,
  });
  const kept = after.flatMap((part) => {
    const was = old.get(partName(part));
    if (!was) return [toChange(part, 'added')];
    // What was closed at either time is spoken of to those alone who may see it.
    if (was.hash === part.hash) return [];
    return [toChange({ ...part, restricted: part.restricted || was.restricted }, 'changed')];
  });
  return [...kept, ...before.filter((part) => !now.has(partName(part))).map((part) => toChange(part, 'removed'))];
}
