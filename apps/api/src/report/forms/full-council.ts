import type { ReportForm } from '../covering/form.js';
import { field, together } from './field.js';

const sayIfNone = 'If there are none, say so in a sentence: an empty answer tells a reader nothing.';

/** The covering report of a meeting of all councillors, front sheet first. The headings are those that such papers share; the hints are ours. */
export const fullCouncilForm: ReportForm = {
  key: 'full-council',
  title: 'Full Council report',
  body: 'council',
  fields: [
    field('choice', {
      key: 'asked-to',
      label: 'Matter for',
      hint: 'What the meeting is asked to do with the report. It is printed at the top, beside the date.',
      required: true,
      options: ['Matter for information', 'Matter for decision'],
    }),
    field('line', { key: 'title', label: 'Report title', hint: 'As it will stand on the agenda.', required: true }),
    field('list', {
      key: 'authors',
      label: 'Report author(s)',
      hint: 'One on each line, with the job title.',
      required: true,
    }),
    field('paragraphs', {
      key: 'purpose',
      label: 'Purpose of report',
      hint: 'One or two sentences: why councillors are given this report.',
      required: true,
      initial: 'To tell councillors how the council assesses itself against the Best Value themes.',
    }),
    field('paragraphs', {
      key: 'summary',
      label: 'Report summary',
      hint: 'What a councillor has to know who reads nothing else. We offer a text made from the scores.',
      required: true,
    }),
    field('list', {
      key: 'recommendations',
      label: 'Recommendation(s)',
      hint: 'What you ask the meeting to resolve. One on each line.',
      required: true,
      initial: 'That the report and the self-assessment in Appendix 1 are noted.',
    }),
    field('contacts', {
      key: 'contacts',
      label: 'Contact officer(s)',
      hint: 'Whom councillors can ask before the meeting. Use a shared mailbox where you can: the report is public.',
      required: true,
    }),
    field('coded', {
      key: 'strategic-objectives',
      label: 'Strategic objectives',
      hint: 'Those that the report bears on.',
      list: 'strategic-objectives',
    }),
    field('coded', {
      key: 'vision-and-values',
      label: 'Vision and values',
      hint: 'Those that the report bears on.',
      list: 'vision-and-values',
    }),
    ...together({ group: 'Report implications', required: true }, [
      field('paragraphs', {
        key: 'legal',
        label: 'Legal',
        hint: `Duties and powers that the report touches, and any risk in law. ${sayIfNone}`,
      }),
      field('paragraphs', {
        key: 'financial',
        label: 'Financial',
        hint: `What it costs or saves, and from which budget. ${sayIfNone}`,
      }),
      field('coded', {
        key: 'corporate-risk',
        label: 'Corporate risk management',
        hint: 'The corporate risks that the report bears on, and how, if that needs saying.',
        list: 'corporate-risks',
      }),
      field('paragraphs', {
        key: 'equalities',
        label: 'Equalities and equalities assessment',
        hint: `Whom it affects, and whether an equality impact assessment was made. ${sayIfNone}`,
      }),
      field('paragraphs', {
        key: 'human-rights',
        label: 'Human rights',
        hint: `Which rights it touches. ${sayIfNone}`,
      }),
      field('paragraphs', {
        key: 'health-and-safety',
        label: 'Health and safety',
        hint: `Of staff and of the public. ${sayIfNone}`,
      }),
    ]),
    field('statutory-comments', {
      key: 'statutory-comments',
      label: 'Statutory officers’ comments',
      hint: 'Printed from what each statutory officer signed. Nobody can write them here.',
      required: true,
    }),
    field('list', {
      key: 'consultees',
      label: 'Consultees',
      hint: 'Who was asked about this report. One on each line.',
      required: true,
    }),
    field('background-papers', {
      key: 'background-papers',
      label: 'Background papers',
      hint: 'Listed from the public evidence. Add others, such as an earlier report: one on each line.',
    }),
    field('appendices', {
      key: 'appendices',
      label: 'Appendices',
      hint: 'The self-assessment is Appendix 1. Add others in their order: one on each line.',
    }),
    ...together({ place: 'body', required: true }, [
      field('paragraphs', {
        key: 'introduction',
        label: 'Introduction and method',
        hint: 'What the assessment is, and how it was made. We offer a text.',
      }),
      field('paragraphs', {
        key: 'results',
        label: 'What the assessment found',
        hint: 'The scores and what they rest on. We offer a text made from the assessment.',
      }),
      field('paragraphs', {
        key: 'future-activities',
        label: 'Future activities',
        hint: 'What happens next, and when councillors hear of it again. We offer a text made from the follow-on actions.',
      }),
    ]),
  ],
};
