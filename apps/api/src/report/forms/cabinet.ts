import type { ReportForm } from '../covering/form.js';
import { field, together } from './field.js';

const sayIfNone = 'If there are none, say so in a sentence.';
const yesOrNo = ['Yes', 'No'];

/** The covering report of an executive that meets as a cabinet. The headings are those that such papers share; the hints are ours. */
export const cabinetForm: ReportForm = {
  key: 'cabinet',
  title: 'Cabinet report',
  body: 'executive',
  fields: [
    field('line', { key: 'report-to', label: 'Report to', hint: 'The body that meets.', required: true }),
    field('date', { key: 'meeting-date', label: 'Date', hint: 'The day of the meeting.', required: true }),
    field('line', { key: 'title', label: 'Heading', hint: 'As it will stand on the agenda.', required: true }),
    field('line', {
      key: 'executive-lead',
      label: 'Executive lead member',
      hint: 'The portfolio, such as Leader of the Council.',
      required: true,
    }),
    field('line', {
      key: 'wards',
      label: 'Ward(s)',
      hint: 'The wards it affects.',
      required: true,
      initial: 'All',
    }),
    field('choice', {
      key: 'key-decision',
      label: 'Key decision',
      hint: 'A key decision needs notice 28 clear days ahead.',
      required: true,
      options: yesOrNo,
    }),
    field('choice', {
      key: 'call-in',
      label: 'Subject to call-in',
      hint: 'Whether scrutiny can call the decision in before it takes effect.',
      required: true,
      options: yesOrNo,
    }),
    ...together({ place: 'body' }, [
      field('paragraphs', {
        key: 'purpose',
        label: 'Purpose of report',
        hint: 'One or two sentences: why Cabinet is given this report.',
        required: true,
        initial: 'To tell Cabinet how the council assesses itself against the Best Value themes.',
      }),
      field('list', {
        key: 'recommendations',
        label: 'Recommendation(s)',
        hint: 'What you ask Cabinet to resolve. One on each line.',
        required: true,
        initial: 'That the report and the self-assessment in Appendix 1 are noted.',
      }),
      field('paragraphs', {
        key: 'reasons',
        label: 'Reasons for recommendation(s)',
        hint: 'Why you ask for this and not for something else.',
        required: true,
      }),
      field('paragraphs', {
        key: 'alternatives',
        label: 'Alternative options considered',
        hint: 'What else could have been done, and why it is not recommended.',
        required: true,
      }),
      field('paragraphs', {
        key: 'detail',
        label: 'Detailed information',
        hint: 'What the assessment is, what it found and what follows. We offer a text made from the assessment.',
        required: true,
      }),
    ]),
    ...together({ place: 'body', group: 'Implications', required: true, cleared: true }, [
      field('paragraphs', {
        key: 'corporate-plan',
        label: 'Corporate plan',
        hint: 'Which of its priorities the report serves, and how.',
      }),
      field('paragraphs', {
        key: 'legal',
        label: 'Legal',
        hint: `Duties and powers that the report touches, and any risk in law. ${sayIfNone}`,
      }),
      field('table', {
        key: 'finance',
        label: 'Finance',
        hint: `One line for each budget area, such as General Fund revenue budget or Housing Revenue Account capital programme. ${sayIfNone}`,
        columns: [
          { title: 'Budget area', kind: 'text' },
          { title: 'Implication', kind: 'text' },
        ],
      }),
      field('table', {
        key: 'risk',
        label: 'Risk',
        hint: 'What can go wrong, and what is done about it.',
        columns: [
          { title: 'Risk', kind: 'text' },
          { title: 'Mitigation', kind: 'text' },
        ],
      }),
      field('paragraphs', {
        key: 'human-resources',
        label: 'Human resources',
        hint: `What it means for staff. ${sayIfNone}`,
      }),
      field('paragraphs', {
        key: 'environment',
        label: 'Environment and sustainability',
        hint: `What it means for climate, nature and waste. ${sayIfNone}`,
      }),
      field('paragraphs', {
        key: 'equalities',
        label: 'Equalities',
        hint: `Whom it affects, and whether an equality impact assessment was made. ${sayIfNone}`,
      }),
      field('paragraphs', {
        key: 'other-implications',
        label: 'Other implications',
        hint: `Anything that fits nowhere else. ${sayIfNone}`,
      }),
    ]),
    ...together({ place: 'body' }, [
      field('paragraphs', {
        key: 'urgency',
        label: 'Reason(s) for urgency',
        hint: 'Only when the usual notice could not be given.',
      }),
      field('paragraphs', {
        key: 'exemption',
        label: 'Reason(s) for exemption',
        hint: 'Only when a part is not for publication. This answer is public: name the kind of information, not what it says.',
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
      field('contacts', {
        key: 'contacts',
        label: 'Report author and contact officer',
        hint: 'Use a shared mailbox where you can: the report is public.',
        required: true,
      }),
      field('contacts', {
        key: 'sponsor',
        label: 'Sponsoring director',
        hint: 'The director who brings the report.',
        required: true,
      }),
    ]),
  ],
};
