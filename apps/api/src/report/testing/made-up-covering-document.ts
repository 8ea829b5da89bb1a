import type { CoveringDocument } from '../covering/document.js';

/** A covering report with every kind of row and block there is, of the invented council. */
export function madeUpCovering(changes: Partial<CoveringDocument> = {}): CoveringDocument {
  return {
    format: 1,
    audience: 'public',
    title: 'Best Value self-assessment 2026/27',
    council: { name: 'Marlbrook District Council', brandColour: '#1d5c4a' },
    form: 'full-council',
    date: '2027-05-18',
    banner: ['Full Council', 'Tuesday 18 May 2027', 'Matter for decision'],
    draft: false,
    frontSheet: [
      {
        kind: 'field',
        label: 'Report authors',
        blocks: [{ kind: 'paragraph', number: null, text: 'Head of Policy and Performance' }],
      },
      {
        kind: 'field',
        label: 'Purpose of the report',
        blocks: [
          { kind: 'paragraph', number: null, text: 'To give Council the results of the self-assessment for 2026/27.' },
          { kind: 'paragraph', number: null, text: 'Council is asked to agree what follows from it.' },
        ],
      },
      {
        kind: 'field',
        label: 'Recommendations',
        blocks: [
          {
            kind: 'list',
            items: [
              { text: 'That the content of the report be noted.' },
              { text: 'That the follow-on actions be agreed.' },
            ],
          },
        ],
      },
      { kind: 'field', label: 'Wards affected', blocks: [] },
      { kind: 'heading', text: 'Implications' },
      {
        kind: 'field',
        label: 'Legal',
        blocks: [
          { kind: 'paragraph', number: null, text: 'None arise directly from this report.' },
          { kind: 'paragraph', number: null, text: 'Cleared by MO, 3 May 2027' },
        ],
      },
      {
        kind: 'field',
        label: 'Finance',
        blocks: [
          {
            kind: 'table',
            caption: 'What the follow-on actions cost, by budget area',
            columns: [
              { title: 'Budget area', kind: 'text' },
              { title: 'Amount', kind: 'money' },
              { title: 'By', kind: 'date' },
            ],
            rows: [
              ['Policy and performance', '£12,500', '31 March 2028'],
              ['Internal audit', '£3,000', '30 September 2027'],
            ],
          },
        ],
      },
      { kind: 'heading', text: 'Statutory officers’ comments' },
      {
        kind: 'field',
        label: 'Chief Finance Officer',
        blocks: [{ kind: 'paragraph', number: null, text: 'The report is satisfactory.' }],
      },
      {
        kind: 'field',
        label: 'Background papers',
        blocks: [
          {
            kind: 'list',
            items: [
              { text: 'Corporate peer challenge report 2026', address: 'https://marlbrook.example/peer?a=1&b=2' },
              { text: 'Annual audit letter' },
            ],
          },
        ],
      },
      {
        kind: 'field',
        label: 'Appendices',
        blocks: [{ kind: 'list', items: [{ text: 'Appendix 1: Best Value self-assessment 2026/27' }] }],
      },
    ],
    sections: [
      {
        number: 1,
        title: 'Introduction and method',
        blocks: [
          { kind: 'paragraph', number: '1.1', text: 'The council looked at itself theme by theme.' },
          { kind: 'paragraph', number: '1.2', text: 'The scores are explained in Appendix 1:\nGood, Fair and Poor.' },
          { kind: 'list', items: [{ text: 'Leadership' }, { text: 'Governance' }] },
          {
            kind: 'paragraph',
            number: '1.3',
            text: 'The guidance is on the web.',
            address: 'https://marlbrook.example/guidance',
          },
        ],
      },
      {
        number: 2,
        title: 'Risks',
        blocks: [
          { kind: 'paragraph', number: '2.1', text: 'The risks and what is done about them are in the table.' },
          {
            kind: 'table',
            caption: 'Risks and mitigations',
            columns: [
              { title: 'Risk', kind: 'text' },
              { title: 'Mitigation', kind: 'text' },
            ],
            rows: [
              ['Progress on the follow-on actions is slower than agreed', 'A report to each quarter’s audit committee'],
              ['', 'None needed'],
            ],
          },
          { kind: 'paragraph', number: '2.2', text: 'Nothing else arises.' },
        ],
      },
    ],
    ...changes,
  };
}

/** The same report with blocks that are exempt, on the front sheet and in the body, for people who may read them. */
export function madeUpRestrictedCovering(): CoveringDocument {
  const report = madeUpCovering({ audience: 'restricted' });
  return {
    ...report,
    frontSheet: [
      ...report.frontSheet,
      {
        kind: 'field',
        label: 'Exemption',
        blocks: [{ kind: 'paragraph', number: null, text: 'A contract is under negotiation.', exempt: 3 }],
      },
    ],
    sections: report.sections.map((section, n) =>
      n === 0
        ? section
        : {
            ...section,
            blocks: [
              ...section.blocks,
              { kind: 'paragraph', number: '2.3', text: 'An officer is named in a grievance.', exempt: 1 },
              {
                kind: 'table',
                caption: 'Bids received',
                columns: [
                  { title: 'Bidder', kind: 'text' },
                  { title: 'Price', kind: 'money' },
                ],
                rows: [['Bidder A', '£100,000']],
                exempt: 3,
              },
            ],
          },
    ),
  };
}
