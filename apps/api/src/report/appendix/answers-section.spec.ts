import { describe, expect, it } from '@jest/globals';
import { exempt, INTERNAL, madeUpAssessment } from '../testing/made-up-council.js';
import { buildAppendix } from './build-appendix.js';
import type { AnswerSource, AppendixSource } from './source.js';
import { withheld } from './withheld.js';

const base = madeUpAssessment();
const [first, second] = base.themes;
const [item] = base.evidence;
const [action] = base.followOnActions;

function answer(key: string, about: Partial<AnswerSource> = {}): AnswerSource {
  const nothing = { themeKey: null, text: null, criterionKey: null, evidenceId: null, followOnActionId: null };
  return { key, question: `Is ${key} so?`, answer: `We looked at ${key}.\n\nIt is.`, ...nothing, ...about };
}

const answers = [
  answer('evidence', { evidenceId: item?.id ?? '' }),
  answer('action', { themeKey: second?.themeKey ?? '', followOnActionId: action?.id ?? '' }),
  answer('score', { themeKey: first?.themeKey ?? '', text: 'score' }),
  answer('criterion', { themeKey: first?.themeKey ?? '', criterionKey: first?.criteria[1]?.criterionKey ?? '' }),
];
const source: AppendixSource = { ...base, answers };
const shown = (of: AppendixSource) => buildAppendix(of, 'public').answers?.items.map(({ question }) => question) ?? [];

describe('the published answers', () => {
  const document = buildAppendix(source, 'public');

  it('are a section of their own, theme by theme, each with what it is about', () => {
    expect(document.answers?.items.map(({ reference, question, about }) => [reference, question, about])).toEqual([
      ['Q1', 'Is score so?', ['Section 3']],
      ['Q2', 'Is criterion so?', ['C3.2']],
      ['Q3', 'Is action so?', [document.followOnActions.items[0]?.reference]],
      ['Q4', 'Is evidence so?', [document.evidence.items.find(({ title }) => title === item?.title)?.reference]],
    ]);
    const numbers = [
      document.answers?.section.introduction,
      ...(document.answers?.items.map((one) => one.answer) ?? []),
    ];
    expect(numbers.flatMap((all) => all?.map(({ number }) => number) ?? [])).toEqual(
      Array.from({ length: 9 }, (_, n) => `${document.answers?.section.number}.${n + 1}`),
    );
  });

  it('stand before the attributions; without any there is no section and nothing has another number', () => {
    const without = buildAppendix(base, 'public');
    expect(without.answers).toBeNull();
    expect(document.answers?.section.number).toBe(without.attributions.section.number);
    expect(document.attributions.section.number).toBe(without.attributions.section.number + 1);
    expect(document.themes).toEqual(without.themes);
  });

  it.each([INTERNAL, exempt(3, 'x')])(
    'are left out when what they are about is $level, which the officers are told',
    (closed) => {
      const everything: AppendixSource = {
        ...source,
        themes: base.themes.map((theme, n) =>
          n === 0
            ? {
                ...theme,
                scoreClassification: closed,
                criteria: theme.criteria.map((one) => ({ ...one, classification: closed })),
              }
            : theme,
        ),
        evidence: base.evidence.map((one) => ({ ...one, classification: closed })),
        followOnActions: base.followOnActions.map((one) => ({ ...one, classification: closed })),
      };
      expect(shown(everything)).toEqual([]);
      const told = withheld(everything).filter(({ what }) => what.startsWith('Answer to'));
      expect(told.map(({ what }) => what)).toEqual(answers.map(({ question }) => `Answer to: “${question}”`));
      for (const { why } of told) expect(why).toMatch(/^It is about something that is not public\. (Internal|Exempt)/u);
      expect(withheld(source)).toEqual([]);
    },
  );

  it('are left out when what they are about is gone', () => {
    const gone: AppendixSource = { ...source, answers: [answer('evidence', { evidenceId: 'gone' })] };
    expect(shown(gone)).toEqual([]);
    expect(withheld(gone).map(({ why }) => why)).toEqual(['What it is about is no longer in the assessment']);
  });
});
