import { findPlaceholder } from '../gaps/find-placeholder.js';
import { locatedCriteria } from './located.js';
import type { ModelRule } from './problem.js';

/**
 * A model whose own sentences still hold placeholders would put them into every council's report. Sentences that were imported are not its own:
 * “to be confirmed” may be what the guidance says.
 */
export const nothingIsLeftToFillIn: ModelRule = {
  name: 'nothing-is-left-to-fill-in',
  check(model) {
    const texts = [
      { path: '/title', text: model.title },
      { path: '/wording', text: model.wording },
      ...model.scale.map(({ definition }, i) => ({ path: `/scale/${i}/definition`, text: definition })),
      ...(model.imported === undefined
        ? model.themes.map(({ description }, i) => ({ path: `/themes/${i}/description`, text: description }))
        : []),
      ...locatedCriteria(model)
        .filter(({ criterion }) => criterion.basis !== 'imported')
        .map(({ criterion, path }) => ({ path: `${path}/text`, text: criterion.text })),
    ];
    return texts.flatMap(({ path, text }) => {
      const placeholder = findPlaceholder(text);
      if (placeholder === null) return [];
      return [
        { path, actual: `"${placeholder}"`, expected: 'finished text', tip: 'Write what the placeholder stands for.' },
      ];
    });
  },
};
