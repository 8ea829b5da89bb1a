import type { MoveAnswers, Tie } from '@best-value/model';
import type { YearPicture } from './year-picture.js';

/** What a year says, as the model's rules of a move read it; what was removed is not said. */
export function answersToMove(picture: YearPicture): MoveAnswers {
  const ties: Tie[] = [
    ...picture.links
      .filter((row) => row.removed_at === null)
      .map(({ id, criterion_key }): Tie => ({ what: 'evidence', id, criterionKey: criterion_key })),
    ...picture.actionCriteria.map((row): Tie => ({
      what: 'follow-on-action',
      id: row.follow_on_action_id,
      criterionKey: row.criterion_key,
    })),
    ...picture.threads
      .filter((row) => row.place_kind === 'criterion')
      .map(({ id, place_key }): Tie => ({ what: 'comments', id, criterionKey: place_key })),
    ...picture.answers
      .filter((row) => row.withdrawn_at === null)
      .map(({ finding, criterion_key }): Tie => ({ what: 'answer', id: finding, criterionKey: criterion_key })),
  ];
  return {
    scores: sorted(picture.themes, (row) => row.theme_key).flatMap(({ theme_key, score }) =>
      score === null ? [] : [{ themeKey: theme_key, score }],
    ),
    judgements: sorted(picture.judgements, (row) => row.criterion_key).map(({ criterion_key, judgement, reason }) => ({
      criterionKey: criterion_key,
      judgement,
      reason,
    })),
    ties: sorted(ties, ({ what, id, criterionKey }) => `${what} ${id} ${criterionKey}`),
    citations: sorted(
      picture.citations
        .filter((row) => row.removed_at === null)
        .map((row) => ({ criterionKey: row.criterion_key, cites: row.cited_criterion_key })),
      ({ criterionKey, cites }) => `${criterionKey} ${cites}`,
    ),
  };
}

/** In an order of their own, so that the same year always reads the same. */
function sorted<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
