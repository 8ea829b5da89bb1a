import type { CodedItem, Contact } from '../../report/covering/answers.js';

/** The lists from which Marlbrook's papers name items. */
export const demoLists: readonly { key: string; title: string; items: readonly CodedItem[] }[] = [
  {
    key: 'strategic-objectives',
    title: 'Strategic objectives',
    items: [
      { code: 'SO1', words: 'Homes that people can afford' },
      { code: 'SO2', words: 'Streets and parks that are clean and safe' },
      { code: 'SO3', words: 'Work and skills close to home' },
      { code: 'SO4', words: 'A council that keeps its promises' },
    ],
  },
  {
    key: 'vision-and-values',
    title: 'Vision and values',
    items: [
      { code: 'V1', words: 'We listen before we decide' },
      { code: 'V2', words: 'We say what we found' },
      { code: 'V3', words: 'We spend every pound with care' },
    ],
  },
  {
    key: 'corporate-risks',
    title: 'Corporate risks',
    items: [
      { code: 'CR1', words: 'Money runs short' },
      { code: 'CR2', words: 'Key posts stay empty' },
      { code: 'CR3', words: 'Systems fail or are attacked' },
      { code: 'CR4', words: 'Trust in the council is lost' },
    ],
  },
];

/** What is written in one field; of coded items their codes. */
interface Written {
  field: string;
  text?: string;
  contacts?: readonly Contact[];
  items?: readonly string[];
}

/** The covering report of the newest finished year, as it is half way: some fields filled in, the offered texts not taken yet. */
export const demoCovering: { form: string; body: string; written: readonly Written[] } = {
  form: 'full-council',
  body: 'Full Council',
  written: [
    { field: 'asked-to', text: 'Matter for information' },
    { field: 'authors', text: 'Head of Policy and Performance' },
    {
      field: 'contacts',
      contacts: [
        {
          name: '',
          post: 'Head of Policy and Performance',
          telephone: '01632 960120',
          email: 'policy@marlbrook.example',
        },
        {
          name: '',
          post: 'Democratic services',
          telephone: '01632 960121',
          email: 'democratic.services@marlbrook.example',
        },
      ],
    },
    { field: 'strategic-objectives', items: ['SO2', 'SO4'] },
    { field: 'vision-and-values', items: ['V2', 'V3'] },
    {
      field: 'legal',
      text: 'The council has to make arrangements to secure continuous improvement under section 3 of the Local Government Act 1999. The self-assessment is part of how it does so. No decision is asked for, and no other duty is touched.',
    },
    { field: 'corporate-risk', items: ['CR1', 'CR4'] },
    { field: 'consultees', text: 'Senior leadership team\nAudit and Risk Committee' },
    { field: 'background-papers', text: 'Report to Full Council on the self-assessment 2024/25' },
  ],
};
