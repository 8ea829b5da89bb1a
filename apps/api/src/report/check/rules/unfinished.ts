import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** What keeps the year from being sealed: themes without a score, placeholders, questions that block and have no answer. */
export function unfinished({ blockers }: CheckMaterial): Problem[] {
  return blockers.map(({ message, themeKey, criterionKey, evidenceId, followOnActionId, field }) => ({
    rule: 'unfinished',
    severity: 'stops',
    where: '',
    message,
    ...(themeKey === undefined ? {} : { themeKey }),
    ...(criterionKey === undefined ? {} : { criterionKey }),
    ...(evidenceId === undefined ? {} : { evidenceId }),
    ...(followOnActionId === undefined ? {} : { followOnActionId }),
    ...(field === undefined ? {} : { field }),
  }));
}
