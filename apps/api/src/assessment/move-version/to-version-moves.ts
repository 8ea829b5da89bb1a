import { criteriaOf, type ModelDocument } from '@best-value/model';
import { publicByDefault } from '../../classification/classification.js';
import { Models } from '../../model/models.js';
import type { Work } from '../../work/work.js';
import type { AssessmentMove } from './assessment-move.entity.js';
import type { LeftEvidenceView, NamedVersionView, VersionMoveView } from './move-version.view.js';
import { byKey } from './picture-tables.js';

/** Moves with the words of the versions between which they went; undoings are told of with what they undid. @param moves newest first */
export async function toVersionMoves(
  work: Work,
  models: Models,
  moves: readonly AssessmentMove[],
): Promise<VersionMoveView[]> {
  const titles = await titlesOf(work, moves);
  const names = await namesOf(work, moves);
  const undone = new Map(moves.flatMap(({ undoes, movedAt }) => (undoes === null ? [] : [[undoes, movedAt]])));
  return Promise.all(
    moves
      .filter(({ undoes }) => undoes === null)
      .map(async (move) => {
        const { document: from } = await models.get(move.fromModel, work.councilId);
        const { document: to } = await models.get(move.toModel, work.councilId);
        return {
          number: move.number,
          from: named(from),
          to: named(to),
          movedAt: move.movedAt.toISOString(),
          movedBy: move.movedBy === null ? null : { id: move.movedBy, name: names.get(move.movedBy) ?? '' },
          undoneAt: undone.get(move.number)?.toISOString() ?? null,
          kept: move.outcome.kept,
          adapted: move.outcome.adapted,
          toJudge: move.outcome.toJudge,
          ...leftOf(move, from, to, titles),
        };
      }),
  );
}

type Left = Pick<
  VersionMoveView,
  | 'leftJudgements'
  | 'leftEvidence'
  | 'leftScores'
  | 'leftActionCriteria'
  | 'leftComments'
  | 'leftCitations'
  | 'leftAnswers'
>;

function leftOf(
  { before, outcome: { leftBehind, scores } }: AssessmentMove,
  from: ModelDocument,
  to: ModelDocument,
  titles: ReadonlyMap<string, string>,
): Left {
  const criteria = new Map(from.themes.flatMap(criteriaOf).map((one) => [one.key, one]));
  const text = (key: string): string => criteria.get(key)?.text ?? key;
  const word = (key: string, judgement: string | null): string | null => {
    const kind = criteria.get(key)?.kind ?? 'characteristic';
    return from.judgements[kind].find((one) => one.key === judgement)?.word ?? judgement;
  };
  const scoreWord = ({ scale }: ModelDocument, score: string): string =>
    scale.find(({ key }) => key === score)?.word ?? score;
  const judged = byKey('judgements', before.judgements);
  const links = byKey('links', before.links);
  const count = (kind: string): number => leftBehind.ties.filter(({ what }) => what === kind).length;
  return {
    leftJudgements: leftBehind.judgements.map(({ criterionKey, judgement, reason, because }) => ({
      criterionKey,
      text: text(criterionKey),
      judgement: word(criterionKey, judgement),
      reason,
      classification: judged.get(criterionKey)?.classification ?? publicByDefault,
      because,
    })),
    leftEvidence: leftBehind.ties.flatMap(({ what, id, criterionKey }): LeftEvidenceView[] => {
      const link = links.get(id);
      if (what !== 'evidence' || !link) return [];
      const { evidence_id, shows } = link;
      return [
        {
          criterionKey,
          text: text(criterionKey),
          evidenceId: evidence_id,
          title: titles.get(evidence_id) ?? '',
          shows,
        },
      ];
    }),
    leftScores: scores.map(({ themeKey, before: was, score }) => ({
      themeKey,
      before: scoreWord(from, was),
      score: score === null ? null : scoreWord(to, score),
    })),
    leftActionCriteria: count('follow-on-action'),
    leftComments: count('comments'),
    leftAnswers: count('answer'),
    leftCitations: leftBehind.citations.length,
  };
}

function named({ id, title }: ModelDocument): NamedVersionView {
  return { id, title };
}

async function titlesOf(work: Work, moves: readonly AssessmentMove[]): Promise<Map<string, string>> {
  const left = moves.flatMap(({ before, outcome }) => {
    const links = byKey('links', before.links);
    return outcome.leftBehind.ties.flatMap(({ id }) => links.get(id)?.evidence_id ?? []);
  });
  if (left.length === 0) return new Map();
  const rows = await work.query<{ id: string; title: string }>(
    'select id, title from evidence where council_id = $1 and id = any($2)',
    [work.councilId, [...new Set(left)]],
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}

async function namesOf(work: Work, moves: readonly AssessmentMove[]): Promise<Map<string, string>> {
  const rows = await work.query<{ id: string; name: string }>('select id, name from person where id = any($1)', [
    [...new Set(moves.flatMap(({ movedBy }) => movedBy ?? []))],
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
