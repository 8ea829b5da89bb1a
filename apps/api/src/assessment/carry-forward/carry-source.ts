import type { CriterionKey, ModelDocument, ThemeKey } from '@best-value/model';
import type { Classification } from '../../classification/classification.js';
import type { Stance } from '../../evidence/evidence-kind.js';
import type { FollowOnActionFields } from '../../follow-on-action/follow-on-action.fields.js';

/** What a year says that another may begin from. */
export interface CarrySource {
  model: ModelDocument;
  narratives: { themeKey: ThemeKey; narrative: string; classification: Classification }[];
  judgements: {
    criterionKey: CriterionKey;
    judgement: string | null;
    reason: string;
    classification: Classification;
  }[];
  links: LinkToCarry[];
  followOnActions: ({ id: string } & FollowOnActionFields)[];
  /** Criteria whose answer cites another's. */
  citing: CriterionKey[];
  /** Places of texts that are confidential, and so in no sealed edition. */
  confidential: { kind: 'narrative' | 'judgement'; key: string }[];
}

export interface LinkToCarry {
  evidenceId: string;
  themeKey: ThemeKey;
  /** Null for the theme as a whole. */
  criterionKey: CriterionKey | null;
  stance: Stance;
  shows: string;
  /** The item was taken out of the library. */
  removed: boolean;
}
