import type { SealedDocument } from './bundle.js';
import { pointer } from './finding.js';
import { isList, isRecord } from './json-value.js';

interface Classification {
  level: string;
}

interface Links {
  evidence: { evidenceId: string }[];
}

/** What the public part of a restricted document is worked out from; fields that are carried over as they are have no name here. */
export interface RestrictedDocument extends SealedDocument {
  themes: (Links & {
    scoreReason: string;
    scoreClassification: Classification;
    narrative: string;
    narrativeClassification: Classification;
    themeKey: string;
    criteria: (Links & {
      criterionKey: string;
      reason: string;
      citations: unknown[];
      classification: Classification;
    })[];
  })[];
  evidence: { id: string; classification: Classification }[];
  followOnActions: { id: string; evidenceIds: string[]; classification: Classification }[];
  /** The first format has none. */
  answers?: {
    themeKey: string | null;
    text: 'score' | 'narrative' | null;
    criterionKey: string | null;
    evidenceId: string | null;
    followOnActionId: string | null;
  }[];
  /** The first two formats have none; null where there is no earlier year. */
  movement?: { reasons: { followOnActionIds: string[] }[] } | null;
}

/**
 * The public document that a restricted one calls for: texts that are not public are empty, items that are not public are gone, and
 * whatever hung on them. Written apart from the service's own rule on purpose: two rules that agree say more than one.
 */
export function publicPart(restricted: RestrictedDocument): unknown {
  const open = new Set(restricted.evidence.filter(isPublic).map(({ id }) => id));
  const links = <Link extends { evidenceId: string }>(all: Link[]) =>
    all.filter(({ evidenceId }) => open.has(evidenceId));
  const themes = restricted.themes.map(({ scoreClassification, narrativeClassification, ...theme }) => ({
    ...theme,
    scoreReason: textIn(scoreClassification, theme.scoreReason),
    narrative: textIn(narrativeClassification, theme.narrative),
    evidence: links(theme.evidence),
    criteria: theme.criteria.map(({ classification, ...criterion }) => ({
      ...criterion,
      reason: textIn(classification, criterion.reason),
      citations: classification.level === 'public' ? criterion.citations : [],
      evidence: links(criterion.evidence),
    })),
  }));
  const followOnActions = restricted.followOnActions.filter(isPublic).map(({ classification, ...action }) => ({
    ...action,
    evidenceIds: action.evidenceIds.filter((id) => open.has(id)),
  }));
  const used = new Set([
    ...themes.flatMap((theme) =>
      [theme, ...theme.criteria].flatMap(({ evidence }) => evidence.map((link) => link.evidenceId)),
    ),
    ...followOnActions.flatMap(({ evidenceIds }) => evidenceIds),
  ]);
  const evidence = restricted.evidence
    .filter((item) => isPublic(item) && used.has(item.id))
    .map(({ classification, ...item }) => item);
  const format = restricted.format.replace('restricted', 'public');
  const answers = publicAnswers(restricted);
  const movement = publicMovement(restricted);
  return {
    ...{ ...restricted, format, themes, followOnActions, evidence },
    ...(answers && { answers }),
    ...(movement && { movement }),
  };
}

/** Without the reasons that speak of a follow-on action that is closed. */
function publicMovement({ movement, followOnActions }: RestrictedDocument): object | undefined {
  if (!movement) return undefined;
  const closed = new Set(followOnActions.filter((action) => !isPublic(action)).map(({ id }) => id));
  const reasons = movement.reasons.filter(({ followOnActionIds }) => !followOnActionIds.some((id) => closed.has(id)));
  return { ...movement, reasons };
}

/** Answers about nothing that is closed or gone. */
function publicAnswers({ answers, themes, evidence, followOnActions }: RestrictedDocument): unknown[] | undefined {
  const open = new Set([
    ...themes.flatMap(({ themeKey, scoreClassification, narrativeClassification, criteria }) => [
      ...named(`score ${themeKey}`, scoreClassification),
      ...named(`narrative ${themeKey}`, narrativeClassification),
      ...criteria.flatMap(({ criterionKey, classification }) => named(`criterion ${criterionKey}`, classification)),
    ]),
    ...evidence.flatMap(({ id, classification }) => named(`evidence ${id}`, classification)),
    ...followOnActions.flatMap(({ id, classification }) => named(`follow-on action ${id}`, classification)),
  ]);
  return answers?.filter(({ themeKey, text, criterionKey, evidenceId, followOnActionId }) =>
    [
      text === null || open.has(`${text} ${themeKey}`),
      criterionKey === null || open.has(`criterion ${criterionKey}`),
      evidenceId === null || open.has(`evidence ${evidenceId}`),
      followOnActionId === null || open.has(`follow-on action ${followOnActionId}`),
    ].every(Boolean),
  );
}

function named(name: string, classification: Classification): string[] {
  return isPublic({ classification }) ? [name] : [];
}

/** Where two JSON values differ, as JSON Pointers; a list of another length differs as a whole. */
export function differences(one: unknown, other: unknown, path: string): string[] {
  if (isList(one) && isList(other) && one.length === other.length)
    return one.flatMap((inner, i) => differences(inner, other[i], pointer(path, i)));
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((name) => differences(one[name], other[name], pointer(path, name)));
  }
  return one === other ? [] : [path];
}

function isPublic({ classification }: { classification: Classification }): boolean {
  return classification.level === 'public';
}

function textIn({ level }: Classification, written: string): string {
  return level === 'public' ? written : '';
}
