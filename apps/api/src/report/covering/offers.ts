import type { Criterion, Theme } from '@best-value/model';
import { counted, englishList, englishNumber, sentence } from '../appendix/english.js';
import { guidanceInWords } from '../appendix/guidance.js';
import { isOpen } from '../appendix/follow-on-action-section.js';
import { judgementMark, judgementMarks, marksInWords, scoreMark } from '../appendix/marks.js';
import type { PublicMaterial } from '../appendix/public-material.js';
import { answersFor } from '../appendix/summary-section.js';
import type { Offers } from './facts.js';

/**
 * Texts that an officer may take into a covering report, made from the public part of an assessment alone. Equal material
 * gives equal texts: a text that differs from the one that was taken tells that the assessment has changed.
 */
export function offeredTexts(material: PublicMaterial): Offers {
  return { summary: summary(material), method: method(material), results: results(material), next: next(material) };
}

function summary(material: PublicMaterial): string {
  const { council, year } = material;
  return [
    `${council.name} has looked at how well it meets the Best Value duty in ${year}, and gives its findings in Appendix 1.`,
    scores(material),
    ...plan(material),
  ].join(' ');
}

function method({ council, model, year }: PublicMaterial): string {
  return [
    'Every council in England has to make arrangements to keep improving how it works, with an eye to economy, efficiency and effectiveness: the Best Value duty, in section 3 of the Local Government Act 1999.',
    `Appendix 1 is ${council.name}’s own assessment of how well it met that duty in ${year}. It follows ${guidanceInWords(model)}. ${sentence(model.wording)}.`,
    `The assessment has ${englishNumber(model.themes.length)} themes:\n${model.themes.map(({ title }) => `- ${title}`).join('\n')}`,
    'For each theme the council judged characteristics of a council that works well and indicators that a council may be failing, named its evidence, and gave one score with a reason. The score is a decision of people and not an average.',
    `The scores mean:\n${model.scale.map(({ word, definition }) => `- ${word}: ${definition}`).join('\n')}`,
  ].join('\n\n');
}

function results(material: PublicMaterial): string {
  const lines = material.model.themes.map((theme) => `- ${theme.title}: ${themeInWords(material, theme)}`);
  const evidence = counted(material.evidence.length, 'item of evidence', 'items of evidence');
  return [
    scores(material),
    `By theme:\n${lines.join('\n')}`,
    `Appendix 1 gives the reasons, and lists ${evidence} that the assessment rests on.`,
  ].join('\n\n');
}

function next(material: PublicMaterial): string {
  const found = plan(material);
  const again =
    'The council will assess itself again for the year after, and report how far the follow-on actions have come.';
  return [...found, again].join('\n\n');
}

function themeInWords({ model, ...material }: PublicMaterial, theme: Theme): string {
  const answers = answersFor({ model, ...material }, theme);
  const marks = (kind: Criterion['kind'], criteria: readonly Criterion[]): string =>
    marksInWords(
      criteria.map(({ key }) =>
        judgementMark(model, kind, answers.criteria.find((one) => one.criterionKey === key)?.judgement ?? null),
      ),
      judgementMarks(model, kind),
    ).toLowerCase();
  const score = scoreMark(model, answers.score).word;
  return `${score}. Characteristics: ${marks('characteristic', theme.characteristics)}. Indicators: ${marks('indicator', theme.indicators)}.`;
}

/** Such as "It scores itself Good in five themes and Fair in two themes." */
function scores({ model, ...material }: PublicMaterial): string {
  const given = model.themes.map((theme) => answersFor({ model, ...material }, theme).score);
  const parts = model.scale.flatMap(({ key, word }) => {
    const count = given.filter((score) => score === key).length;
    return count === 0 ? [] : [`${word} in ${counted(count, 'theme', 'themes')}`];
  });
  const missing = given.filter((score) => score === null).length;
  return [
    ...(parts.length === 0 ? [] : [`The council scores itself ${englishList(parts)}.`]),
    ...(missing === 0 ? [] : [`${sentence(counted(missing, 'theme is', 'themes are'))} not yet scored.`]),
  ].join(' ');
}

/** Of what is public: how much is planned, and how much of it is still to be done. */
function plan({ followOnActions }: PublicMaterial): string[] {
  const running = followOnActions.filter(({ status }) => status !== 'cancelled');
  if (running.length === 0) return [];
  const open = running.filter(isOpen).length;
  const listed = `The appendix lists ${counted(running.length, 'follow-on action', 'follow-on actions')}`;
  if (open === 0) return [`${listed}, all of which ${running.length === 1 ? 'is' : 'are'} complete.`];
  return [`${listed}, of which ${counted(open, 'is', 'are')} still to be completed.`];
}
