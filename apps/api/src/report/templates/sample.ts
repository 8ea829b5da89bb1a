import type { Block } from '../covering/document.js';
import type { ReportForm } from '../covering/form.js';
import type { Filling } from './filling.js';

/** Something in every field of a form, to see whether a template can be filled in. */
export function sampleOf(form: ReportForm): Filling {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', number: null, text: 'A paragraph' },
    { kind: 'list', items: [{ text: 'An item', address: 'https://example.org/' }] },
    { kind: 'table', caption: 'A table', columns: [{ title: 'A column', kind: 'text' }], rows: [['A cell']] },
  ];
  return {
    form,
    document: {
      format: 1,
      audience: 'public',
      title: 'A title',
      council: { name: 'A council', brandColour: '' },
      form: form.key,
      date: '2026-01-01',
      banner: ['A meeting'],
      frontSheet: [{ kind: 'field', label: 'A label', blocks }],
      sections: [{ number: 1, title: 'A section', blocks }],
      draft: true,
    },
    parts: new Map(form.fields.map(({ key }) => [key, blocks])),
  };
}
