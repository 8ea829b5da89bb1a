import { criteriaOf } from '@best-value/model';
import { type Classification, isRestricted } from '../../classification/classification.js';
import type { RestrictedDocument } from './documents.js';
import { hashOf } from './sha256.js';

/** What kind of thing a part of the content is. */
export type PartKind = 'assessment' | 'score' | 'narrative' | 'theme' | 'criterion' | 'evidence' | 'follow-on-action';

/** One part of the content as it was signed, small enough to be kept with every signature. */
export interface Part {
  readonly kind: PartKind;
  /** Of the theme, criterion, item or follow-on action; empty for the assessment itself. */
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
  const { format, themes, evidence, followOnActions, model, ...whole } = document;
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
    ...themes.flatMap((theme) => {
      const { themeKey: key, criteria, score, scoreReason, scoreClassification, ...rest } = theme;
      const { narrative, narrativeClassification, ...others } = rest;
      const title = model.themes.find((one) => one.key === key)?.title ?? key;
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
  ];
}

/** A part that is not as it was. */
export interface ChangedPart extends Pick<Part, 'kind' | 'key' | 'title' | 'themeKey' | 'restricted'> {
  readonly how: 'added' | 'removed' | 'changed';
}

/** What changed from one text to another, in the order of the newer one; what was removed stands last. */
export function changedParts(before: readonly Part[], after: readonly Part[]): ChangedPart[] {
  const nameOf = ({ kind, key }: Part): string => `${kind} ${key}`;
  const old = new Map(before.map((part) => [nameOf(part), part]));
  const now = new Set(after.map(nameOf));
  const toChange = ({ kind, key, title, themeKey, restricted }: Part, how: ChangedPart['how']): ChangedPart => ({
    kind,
    key,
    title,
    themeKey,
    restricted,
    how,
  });
  const kept = after.flatMap((part) => {
    const was = old.get(nameOf(part));
    if (!was) return [toChange(part, 'added')];
    // What was closed at either time is spoken of to those alone who may see it.
    if (was.hash === part.hash) return [];
    return [toChange({ ...part, restricted: part.restricted || was.restricted }, 'changed')];
  });
  return [...kept, ...before.filter((part) => !now.has(nameOf(part))).map((part) => toChange(part, 'removed'))];
}
