import type { CriterionKey, JudgementKey, ModelDocument, ScoreKey, ThemeKey } from '@best-value/model';
import type { FollowOnActionStatus } from './source.js';

/** What is needed of an earlier year to say what has moved since: of its sealed public document, and of nothing else. */
export interface LastYear {
  /** Such as 2025/26. */
  readonly year: string;
  readonly edition: number;
  /** Names the document: whoever holds it can check what is said of it here. */
  readonly publicHash: string;
  readonly model: ModelDocument;
  readonly themes: readonly {
    readonly themeKey: ThemeKey;
    readonly score: ScoreKey | null;
    readonly criteria: readonly { readonly criterionKey: CriterionKey; readonly judgement: JudgementKey | null }[];
  }[];
  readonly followOnActions: readonly {
    readonly title: string;
    readonly themeKey: ThemeKey;
    readonly status: FollowOnActionStatus;
  }[];
}

/** How a sealed document names the one that it is set beside. */
export type LastYearReference = Pick<LastYear, 'year' | 'edition' | 'publicHash'>;
