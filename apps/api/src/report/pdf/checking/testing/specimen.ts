import type { TaggedDefinition } from '../../tagged/definition.js';

/** A short document with one of everything the rules look at; what a mutant of a definition starts from. */
export function specimen(): TaggedDefinition {
  const alike = { svg: '<svg width="60" height="20"><rect width="60" height="20" fill="#00703c"/></svg>', alt: 'Good' };
  return {
    language: 'en-GB',
    info: { title: 'Specimen', author: 'Marlbrook Borough Council', creationDate: new Date('2026-04-16T09:30:00Z') },
    header: 'Running header of the specimen',
    footer: (page, pages) => ({ text: `Page ${page} of ${pages}`, alignment: 'center' }),
    content: [
      { text: 'Specimen', headlineLevel: 1, id: 'top' },
      { toc: { title: { text: 'Contents', headlineLevel: 2 } } },
      { text: 'Scores', headlineLevel: 2, tocItem: true, id: 'scores' },
      { text: ['Read ', { text: 'the guidance', link: 'https://www.example.org/guidance' }, ' before scoring.'] },
      { ul: ['Governance is fair', 'Leadership is good'] },
      {
        table: {
          headerRows: 1,
          body: [
            ['Theme', 'Score', 'Lead'],
            [{ text: 'Two columns wide', colSpan: 2 }, {}, 'Director of Finance'],
            ['Governance', 'Fair', ''],
          ],
        },
      },
      alike,
      { text: 'Reasons', headlineLevel: 2, tocItem: true, id: 'reasons', pageBreak: 'before' },
      { text: ['Back to ', { text: 'the scores', linkToDestination: 'scores' }, '.'] },
      { text: 'Detail', headlineLevel: 3 },
      { text: 'The last page of three.', pageBreak: 'before' },
    ],
  };
}
