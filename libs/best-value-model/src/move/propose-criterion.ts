import type { ModelDocument } from '../model.js';
import type { Descent } from './descent.js';
import type { MoveProposal, PlannedCriterion, SaidOfCriterion } from './move-plan.js';

type Proposed = Pick<PlannedCriterion, 'proposal' | 'because' | 'offered'>;

/**
 * What is proposed for one criterion of the new version, and why. Nothing is proposed to be kept unless its words are what they were.
 * @param said what was said of those it comes from, in their order
 */
export function proposeCriterion(to: ModelDocument, descent: Descent, said: readonly SaidOfCriterion[]): Proposed {
  const { change, from, criterion } = descent;
  if (change === 'new') return again('It is new in this version.');
  if (!said.some(saysSomething)) return again('Nothing was said of it yet.');
  if (from.some((origin) => origin.criterion.kind !== criterion.kind))
    return again('It is of the other kind now: a judgement of it would mean something else.');
  const words = to.judgements[criterion.kind].map(({ key }) => key);
  if (said.some(({ judgement }) => judgement !== null && !words.includes(judgement)))
    return again('This version has other words to judge with.');
  const [first, ...others] = said;
  const reason = [...new Set(said.map((one) => one.reason).filter((text) => text !== ''))].join('\n\n');
  const agreed = others.every(({ judgement }) => judgement === first?.judgement);
  const offered = { judgement: agreed ? (first?.judgement ?? null) : null, reason };
  if (change === 'merged')
    return agreed && offered.judgement !== null
      ? propose(
          'adapt',
          'It brings several together, and all of them were judged alike: say whether it still holds.',
          offered,
        )
      : propose('judge-again', 'It brings several together that were not judged alike.', offered);
  if (change === 'split') return propose('judge-again', 'It is one part of what was one criterion before.', offered);
  if (from.some((origin) => origin.criterion.text !== criterion.text))
    return propose('adapt', 'Its words have changed: say whether the judgement still holds.', offered);
  return propose(
    'keep',
    change === 'moved' ? 'Its words are the same; only its place has changed.' : 'Its words are the same.',
    offered,
  );
}

/** Whether there is anything to carry: a judgement or a reason. */
export function saysSomething({ judgement, reason }: Pick<SaidOfCriterion, 'judgement' | 'reason'>): boolean {
  return judgement !== null || reason !== '';
}

function again(because: string): Proposed {
  return propose('judge-again', because, null);
}

function propose(proposal: MoveProposal, because: string, offered: Proposed['offered']): Proposed {
  return { proposal, because, offered };
}
