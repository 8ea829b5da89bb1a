import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { type MadeEntry, zip } from '../../../evidence/testing/made-files.js';
import { readPackage } from '../../docx/package.js';

/** A template as a council may make one: a header, a table, text, and a placeholder that Word has cut into runs. */
export async function goodTemplate(more: readonly string[] = []): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (label: string, text: string) => new TableRow({ children: [cell(label), cell(text)] });
  return Packer.toBuffer(
    new Document({
      creator: 'Somebody Who Made It',
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('{{council}}: {{title}}')] }) },
          children: [
            new Paragraph({
              children: [
                new TextRun('{'),
                new TextRun({ text: '{ti', bold: true }),
                new TextRun('tle}'),
                new TextRun('}'),
              ],
            }),
            new Paragraph('Report to {{ report-to }} on {{meeting-date}}'),
            new Table({
              rows: [
                row('Purpose', '{{purpose}}'),
                row('Legal', '{{legal}}'),
                row('Officers', '{{statutory-comments}}'),
              ],
            }),
            new Paragraph('{{sections}}'),
            ...more.map((text) => new Paragraph(text)),
          ],
        },
      ],
    }),
  );
}

/** The same template with some of its parts changed, added or (null) left out. */
export async function withParts(template: Buffer, changes: Readonly<Record<string, string | null>>): Promise<Buffer> {
  const parts = new Map<string, Buffer | string>(await readPackage(template));
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return zip([...parts].map(([name, content]): MadeEntry => ({ name, content })));
}

const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** The least that a template can be: no styles, no properties, one placeholder. */
export const plainTemplate = zip([
  {
    name: '[Content_Types].xml',
    content: `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  },
  {
    name: 'word/document.xml',
    content: `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>{{sections}}</w:t></w:r></w:p></w:body></w:document>`,
  },
]);
