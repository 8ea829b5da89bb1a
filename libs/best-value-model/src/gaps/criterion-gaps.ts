import { judgementOf } from '../criteria.js';
import type { Criterion, ModelDocument, Theme } from '../model.js';
import type { CriterionRecord, Gap } from './gap.js';
import { placeholderIn } from './placeholder-gap.js';
import { saysSomething } from './says-something.js';

/** What is missing from the answer to one criterion: its judgement, reason and evidence. */
export function criterionGaps(
  model: ModelDocument,
  theme: Theme,
  criterion: Criterion,
  record: CriterionRecord,
): Gap[] {
  const about = { themeKey: theme.key, criterionKey: criterion.key };
  return [
    ...answerGaps(model, theme, criterion, record),
    ...placeholderIn(record.reason, `the reason given in ${theme.title} for “${criterion.text}”`, {
      where: `criteria/${criterion.key}/reason`,
      ...about,
    }),
  ];
}

function answerGaps(model: ModelDocument, theme: Theme, criterion: Criterion, record: CriterionRecord): Gap[] {
  const gap = (
    kind: 'criterion-unjudged' | 'judgement-without-reason' | 'evidence-missing' | 'indicator-uncountered',
    what: string,
  ): Gap => ({
    kind,
    themeKey: theme.key,
    criterionKey: criterion.key,
    message: `${theme.title}: “${criterion.text}” ${what}.`,
    blocksFinal: false,
  });
  if (record.judgement === null) return [gap('criterion-unjudged', 'is not judged')];
  const { word, meaning, needsReason } = judgementOf(model, criterion.kind, record.judgement);
  const judged = `is judged “${word}”`;
  const found: Gap[] = [];
  if (needsReason && !saysSomething(record.reason)) {
    found.push(gap('judgement-without-reason', `${judged} without a reason`));
  }
  if (meaning === 'not-applicable') return found;
  if (criterion.kind === 'indicator' && meaning === 'unfavourable' && record.counters === 0) {
    found.push(gap('indicator-uncountered', `${judged} and no evidence counters it`));
  } else if (record.supports + record.counters === 0 && !record.cites) {
    found.push(gap('evidence-missing', `${judged} without evidence`));
  }
  return found;
}
