import type { CarriedContent, CarriedKind, CarriedState } from './carried-content.js';
import type { ChangeCarriedDto } from './carried.dto.js';
import type { Permission } from '../../council/roles.js';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';

/** What a person may decide of something that came along. */
export type Decision = 'confirm' | 'change' | 'drop' | 'undo';

/** What the act needs that it stands for, beside judging. */
export const needsFor: Readonly<Record<CarriedKind, Permission>> = {
  narrative: 'assessment:judge',
  judgement: 'assessment:judge',
  'evidence-link': 'evidence:write',
  'follow-on-action': 'follow-on-action:write',
};

/** Whether it can be decided so from where it stands. */
export function mayDecide(decision: Decision, state: CarriedState): Verdict {
  if (decision === 'undo' && state === 'unread')
    return verdict([{ code: 'nothing-to-undo', message: 'Nobody has decided on this yet.' }]);
  if (decision === 'confirm' && state === 'changed')
    return verdict([
      { code: 'decided-already', message: 'This was changed. Undo that first to confirm it as it was.' },
    ]);
  return verdict([]);
}

/** Undone is only what still stands as deciding left it. @param same whether it does */
export function mayPutBack(same: boolean): Verdict {
  if (same) return verdict([]);
  return verdict([
    { code: 'changed-since', message: 'This was changed since. Change it or remove it where it stands.' },
  ]);
}

/** An item of evidence that is gone shows nothing any more. */
export function isThere(removed: boolean): Verdict {
  if (!removed) return verdict([]);
  const message = 'The evidence was taken out of the library. Drop this link, or put the evidence back first.';
  return verdict([{ code: 'evidence-removed', message }]);
}

const longest = { narrative: 60_000, judgement: 4000, 'evidence-link': 500 } as const;

/** What came along with what was sent in its place. A field that it does not have is refused. */
export function withChange(
  content: CarriedContent,
  { judgement, stance, text }: Pick<ChangeCarriedDto, 'judgement' | 'stance' | 'text'>,
): { content: CarriedContent; verdict: Verdict } {
  const because: Reason[] = [];
  const refuse = (field: string, message: string): void => void because.push({ code: 'not-of-this', field, message });
  if (content.kind === 'follow-on-action') refuse('', 'Confirm the follow-on action, then change it on its own page');
  else if (text !== undefined && text.length > longest[content.kind])
    refuse('text', `The text must be ${longest[content.kind].toLocaleString('en-GB')} characters or fewer`);
  if (judgement !== undefined && content.kind !== 'judgement') refuse('judgement', 'Only a criterion is judged');
  if (stance !== undefined && content.kind !== 'evidence-link') refuse('stance', 'Only evidence supports or counters');
  if (content.kind === 'evidence-link' && text !== undefined && text.trim() === '')
    refuse('text', 'Say in one line what it shows');
  return { content: changed(content, { judgement, stance, text }), verdict: verdict(because) };
}

function changed(
  content: CarriedContent,
  { judgement, stance, text }: Pick<ChangeCarriedDto, 'judgement' | 'stance' | 'text'>,
): CarriedContent {
  switch (content.kind) {
    case 'narrative':
      return { ...content, narrative: text ?? content.narrative };
    case 'judgement':
      return { ...content, judgement: judgement ?? content.judgement, reason: text ?? content.reason };
    case 'evidence-link':
      return { ...content, stance: stance ?? content.stance, shows: text?.trim() ?? content.shows };
    case 'follow-on-action':
      return content;
  }
}
