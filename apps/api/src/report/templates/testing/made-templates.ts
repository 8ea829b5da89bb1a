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
