import type { CriterionKey, ThemeKey } from '@best-value/model';

/** `stops`: the pack must not be published with it. `warns`: for people to weigh. */
export const severities = ['stops', 'warns'] as const;
export type Severity = (typeof severities)[number];

/** The rules, in the order in which their problems are told. */
export const problemRules = [
  'not-ready',
  'unfinished',
  'statutory-comment',
  'placeholder',
  'covering-report',
  'dead-reference',
  'dead-link',
  'no-alternative',
  'wide-table',
  'late-papers',
  'already-published',
  'unprintable',
  'names-withheld',
  'personal-address',
  'unexplained-change',
  'missing',
] as const;
export type ProblemRule = (typeof problemRules)[number];

/** Where something is put right, as far as it is known. */
export interface ProblemPlace {
  readonly themeKey?: ThemeKey;
  readonly criterionKey?: CriterionKey;
  readonly evidenceId?: string;
  readonly followOnActionId?: string;
  /**
   * The very field: `themes/<theme>/narrative`, `themes/<theme>/movement-reason`, `criteria/<criterion>/reason`, `evidence/<id>/title`, `sign-off/<post>`, `posts/<post>`,
   * `meetings/<id>`, `covering/<field>` …
   */
  readonly field?: string;
}

/** One thing that is wrong with the pack, or may be. */
export interface Problem extends ProblemPlace {
  readonly rule: ProblemRule;
  readonly severity: Severity;
  /** Where a reader meets it, such as "Paragraph 3.4" or "E12"; empty when it is nowhere in particular. */
  readonly where: string;
  /** One plain sentence or two that stand alone in a list. */
  readonly message: string;
}
