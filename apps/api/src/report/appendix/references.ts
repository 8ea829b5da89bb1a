import type { CriterionKey, ModelDocument, ThemeKey } from '@best-value/model';
import type { PublicFollowOnAction, Material } from './material.js';

/** Sections before the first theme: how the scores work, and the summary. */
const SECTIONS_BEFORE_THEMES = 2;

/** The numbers by which the parts of one document point at each other. Made from public material only: no gaps. */
export interface References {
  readonly themes: ReadonlyMap<ThemeKey, { readonly section: number; readonly title: string }>;
  readonly criteria: ReadonlyMap<CriterionKey, { readonly reference: string; readonly themeTitle: string }>;
  /** Evidence ids in the order in which a reader meets them. */
  readonly evidence: ReadonlyMap<string, string>;
  readonly followOnActions: ReadonlyMap<string, string>;
  readonly sections: {
    readonly followOnActions: number;
    readonly evidence: number;
    /** Null when no answer is published: then nothing after it has another number. */
    readonly answers: number | null;
    readonly attributions: number;
    /** In a sealed document only. */
    readonly assurance: number;
  };
}

export function references(material: Material): References {
  const { model } = material;
  const actions = orderedActions(material);
  const afterThemes = SECTIONS_BEFORE_THEMES + model.themes.length;
  const evidence = afterThemes + 2;
  const answers = material.answers.length > 0 ? evidence + 1 : null;
  const attributions = (answers ?? evidence) + 1;
  return {
    themes: new Map(
      model.themes.map(({ key, title }, index) => [key, { section: SECTIONS_BEFORE_THEMES + 1 + index, title }]),
    ),
    criteria: criterionReferences(model),
    evidence: numbered('E', evidenceInReadingOrder(material, actions)),
    followOnActions: numbered(
      'A',
      actions.map((action) => action.id),
    ),
    sections: {
      followOnActions: afterThemes + 1,
      evidence,
      answers,
      attributions,
      assurance: attributions + 1,
    },
  };
}

/** Follow-on actions as the plan lists them: by theme, then by due date with undated ones last, then by title. */
export function orderedActions(material: Material): PublicFollowOnAction[] {
  const themeOrder = material.model.themes.map((theme) => theme.key);
  const sortKey = (action: PublicFollowOnAction): string =>
    [action.dueOn ?? '9999', action.title, action.id].join('\u0000');
  return themeOrder.flatMap((themeKey) =>
    material.followOnActions
      .filter((action) => action.themeKey === themeKey)
      .sort((a, b) => byCodeUnit(sortKey(a), sortKey(b))),
  );
}

/** Not localeCompare: the order must be the same on every machine. */
function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function criterionReferences(model: ModelDocument): References['criteria'] {
  return new Map(
    model.themes.flatMap((theme, index) => {
      const section = SECTIONS_BEFORE_THEMES + 1 + index;
      const refer = (letter: string, criteria: readonly { key: CriterionKey }[]) =>
        criteria.map(({ key }, place) => {
          return [key, { reference: `${letter}${section}.${place + 1}`, themeTitle: theme.title }] as const;
        });
      return [...refer('C', theme.characteristics), ...refer('I', theme.indicators)];
    }),
  );
}

function evidenceInReadingOrder(material: Material, actions: readonly PublicFollowOnAction[]): string[] {
  const inThemes = material.model.themes.flatMap((theme) => {
    const answers = material.themes.find((candidate) => candidate.themeKey === theme.key);
    const ofCriteria = [...theme.characteristics, ...theme.indicators].flatMap(
      ({ key }) => answers?.criteria.find((criterion) => criterion.criterionKey === key)?.evidence ?? [],
    );
    return [...(answers?.evidence ?? []), ...ofCriteria].map((link) => link.evidenceId);
  });
  return [...inThemes, ...actions.flatMap((action) => action.evidenceIds)];
}

function numbered(letter: string, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(ids)].map((id, index) => [id, `${letter}${index + 1}`]));
}
