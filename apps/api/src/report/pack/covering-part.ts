import { hashOf } from '../../seal/content/sha256.js';
import { contentHash } from '../content-hash.js';
import type { CoveringDocument } from '../covering/document.js';
import { nameFor } from './file-names.js';
import type { PackReading } from './pack-reading.js';
import type { PackPart, PreparedFile } from './parts.js';

const titles = { docx: 'The covering report as Word', pdf: 'The covering report as PDF' } as const;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const mediaTypes = { docx: WORD, pdf: 'application/pdf' } as const;

/** Each covering report of the year, for editing in Word or as it is printed. */
export function coveringPart(format: 'docx' | 'pdf'): PackPart {
  return {
    key: `covering-${format}`,
    title: titles[format],
    mediaType: mediaTypes[format],
    prepare: (reading) =>
      reading.covering.map(({ document }, place): PreparedFile => ({
        fileName: nameOf(reading, document, place, `.${format}`),
        contentHash: contentHash(document),
        make: async (tools, onProgress) =>
          format === 'docx' ? tools.writeWord(document) : (await tools.renderCovering(document, onProgress)).bytes,
      })),
  };
}

/** The same once more in the council's own Word template, where the form of the report has one. */
export const coveringInTemplate: PackPart = {
  key: 'covering-template',
  title: 'The covering report in the council’s own template',
  mediaType: WORD,
  prepare: (reading) =>
    reading.covering.flatMap(({ document, template }, place): PreparedFile[] =>
      template === null
        ? []
        : [
            {
              fileName: nameOf(reading, document, place, ' in the council template.docx'),
              contentHash: hashOf({ document: contentHash(document), template: template.sha256 }),
              make: (tools) => tools.fillTemplate(template),
            },
          ],
    ),
};

/** Its own title is a sentence that people write, and may be the same as another's: it is no file name. */
function nameOf(reading: PackReading, { draft }: CoveringDocument, place: number, end: string): string {
  const which = place === 0 ? '' : `${place + 1} `;
  return nameFor({ ...reading, draft }, [`Covering report ${which}`, end]);
}
