import type { CriterionKind, JudgementWord, ModelDocument } from '../model.js';
import { readModel } from '../read-model.js';
import { withOwnCriteria } from './own-criteria.js';
import type { OwnDraft, OwnJudgement, OwnProblem } from './own-draft.js';
import { ownProblems } from './own-problems.js';
import { ownScale, ownSteps } from './own-scale.js';
import { ownWording } from './own-wording.js';
import { plainWords } from './plain-words.js';
import { ruleInWords } from './rule-in-words.js';

/** The version, or everything that keeps it from being made. */
export type OwnVersion = { model: ModelDocument; problems: [] } | { model: null; problems: OwnProblem[] };

/**
 * A council's own version: the base with the council's criteria after its own and the council's words in the place of its words. No
 * criterion of the base is left out, reworded or moved, and what it was imported from stays named.
 *
 * @param of the new document's id, such as `2026-11-own-1f0c9a2b3d4e`, the day on which the council publishes it as YYYY-MM-DD, in the month of
 *   the id, and the council's name as its documents print it
 * @throws NotAModel when the base is not one
 */
export function buildOwnVersion(
  base: ModelDocument,
  draft: OwnDraft,
  of: { id: string; published: string; council: string },
): OwnVersion {
  const problems = ownProblems(base, draft);
  if (problems.length > 0) return { model: null, problems };
  const scale = draft.scale === null ? base.scale : ownScale(draft.scale);
  const model: ModelDocument = {
    ...base,
    id: of.id,
    published: of.published,
    title: plainWords(draft.title),
    basedOn: base.id,
    scale,
    judgements: {
      characteristic: renamed(base, 'characteristic', draft.judgements),
      indicator: renamed(base, 'indicator', draft.judgements),
    },
    suggestion: {
      ...base.suggestion,
      steps: draft.scale === null ? base.suggestion.steps : ownSteps(base, draft.scale, scale),
    },
    themes: withOwnCriteria(base, draft.criteria),
  };
  // The base's own sentence about its rule speaks in the base's words.
  const inOldWords = draft.scale === null && draft.judgements.length === 0;
  const suggestion = { ...model.suggestion, summary: inOldWords ? base.suggestion.summary : ruleInWords(model) };
  const wording = ownWording(base, model, of.council);
  return { model: readModel({ ...model, suggestion, wording }), problems: [] };
}

function renamed({ judgements }: ModelDocument, kind: CriterionKind, own: readonly OwnJudgement[]): JudgementWord[] {
  return judgements[kind].map((judgement) => {
    const other = own.find((one) => one.kind === kind && one.key === judgement.key);
    if (other === undefined) return judgement;
    const said = { one: plainWords(other.one), many: plainWords(other.many) };
    return { ...judgement, word: plainWords(other.word), said };
  });
}
