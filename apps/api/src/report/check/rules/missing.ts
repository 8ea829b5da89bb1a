import type { Gap } from '@best-value/model';
import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

const ofField: Partial<Record<Gap['kind'], (gap: { themeKey: string; criterionKey?: string }) => string>> = {
  'narrative-empty': ({ themeKey }) => `themes/${themeKey}/narrative`,
  'follow-on-action-missing': ({ themeKey }) => `themes/${themeKey}/followOnActions`,
};

/** What would make the assessment better and keeps nobody from publishing it. */
export function missing({ gaps }: CheckMaterial): Problem[] {
  return gaps.flatMap((gap): Problem[] => {
    // A placeholder is told with what is unfinished.
    if (gap.blocksFinal || gap.kind === 'placeholder') return [];
    const { themeKey, message } = gap;
    const criterionKey = 'criterionKey' in gap ? gap.criterionKey : undefined;
    const field = criterionKey === undefined ? ofField[gap.kind]?.({ themeKey }) : `criteria/${criterionKey}/judgement`;
    return [
      {
        rule: 'missing',
        severity: 'warns',
        where: '',
        message,
        themeKey,
        ...(criterionKey === undefined ? {} : { criterionKey }),
        ...(field === undefined ? {} : { field }),
      },
    ];
  });
}
