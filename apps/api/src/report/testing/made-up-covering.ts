import { emptyValue, openToAll, type CoveringValues, type FieldAnswer, type FieldValue } from '../covering/answers.js';
import type { CoveringFacts } from '../covering/facts.js';
import { backgroundPapers } from '../covering/background-papers.js';
import { offeredTexts } from '../covering/offers.js';
import type { ReportForm } from '../covering/form.js';
import { publicMaterial } from '../appendix/public-material.js';
import type { AppendixSource } from '../appendix/source.js';
import { madeUpAssessment } from './made-up-council.js';

/** An answer as it is once somebody has written it. */
export function answer(value: Partial<FieldValue>, more: Partial<Omit<FieldAnswer, 'value'>> = {}): FieldAnswer {
  return {
    value: { ...emptyValue, ...value },
    classification: openToAll,
    clearedBy: '',
    clearedOn: null,
    offered: null,
    ...more,
  };
}

/** Marks an answer as exempt under a paragraph of Schedule 12A. */
export function exemptAnswer(
  value: Partial<FieldValue>,
  paragraph = 3,
  publicInterestReason = 'It names prices.',
): FieldAnswer {
  return answer(value, { classification: { level: 'exempt', paragraph, publicInterestReason } });
}

/** What a sealed year of the council that does not exist gives to its covering report. */
export function madeUpFacts(source: AppendixSource = madeUpAssessment()): CoveringFacts {
  const material = publicMaterial(source);
  return {
    council: { name: material.council.name, brandColour: material.council.brandColour },
    year: material.year,
    asAt: material.asAt,
    meeting: { title: 'Best Value self-assessment 2025/26', body: 'Full Council', day: '2026-07-16' },
    sealed: true,
    officers: [
      {
        post: 'Head of paid service',
        said: { comment: 'The council has the staff to do this.', declaration: null, current: true },
      },
      {
        post: 'Chief finance officer',
        said: {
          comment: 'Reserves are adequate.\n\nThe gap in 2027/28 has to be closed.',
          declaration: 'I led the theme Use of resources. I have signed in my post all the same.',
          current: true,
        },
      },
      {
        post: 'Monitoring officer',
        said: { comment: 'There is no breach of law to report.', declaration: null, current: true },
      },
    ],
    backgroundPapers: backgroundPapers(material).slice(0, 4),
    appendices: [`Appendix 1 Best Value self-assessment ${material.year.replace('/', '-')}`],
    offers: offeredTexts(material),
  };
}

/** Every field of a form filled in with something that is not a placeholder. */
export function filledIn(form: ReportForm, facts: CoveringFacts = madeUpFacts()): CoveringValues {
  return new Map(
    form.fields.map(({ key, kind, options, cleared }) => [key, filled(key, kind, options, cleared, facts)]),
  );
}

function filled(
  key: string,
  kind: ReportForm['fields'][number]['kind'],
  options: readonly string[],
  cleared: boolean,
  { offers }: CoveringFacts,
): FieldAnswer {
  const initials = cleared ? { clearedBy: 'RLD', clearedOn: '2026-06-18' } : {};
  switch (kind) {
    case 'choice':
      return answer({ text: options[0] ?? '' });
    case 'date':
      return answer({ text: '2026-07-16' });
    case 'list':
      return answer({ text: `First of ${key}\nSecond of ${key}` });
    case 'coded':
      return answer({
        items: [
          { code: 'SO1', words: 'Homes that people can afford' },
          { code: 'SO2', words: 'Clean streets' },
        ],
      });
    case 'table':
      return answer(
        {
          rows: [
            ['General Fund, revenue', 'No change'],
            ['General Fund, capital', 'No change'],
          ],
        },
        initials,
      );
    case 'contacts':
      return answer({
        contacts: [
          {
            name: '',
            post: 'Head of Policy and Performance',
            telephone: '01632 960001',
            email: 'policy@marlbrook.example',
          },
        ],
      });
    case 'background-papers':
      return answer({ text: 'Report to Full Council on 17 July 2025: last year’s self-assessment' });
    case 'appendices':
      return answer({ text: 'Appendix 2 Action plan' });
    case 'statutory-comments':
      return answer({});
    case 'line':
      return answer({ text: `The line of ${key}` });
    case 'paragraphs': {
      const offer = key === 'introduction' ? offers.method : key === 'results' ? offers.results : null;
      return offer === null
        ? answer({ text: `First paragraph of ${key}.\n\nSecond paragraph of ${key}.` }, initials)
        : answer({ text: offer }, { offered: offer, ...initials });
    }
  }
}
