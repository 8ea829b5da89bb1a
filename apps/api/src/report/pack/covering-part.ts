import { contentHash } from '../content-hash.js';
import type { CoveringDocument } from '../covering/document.js';
import { nameFor } from './file-names.js';
import type { PackReading } from './pack-reading.js';
import type { PackPart, PreparedFile } from './parts.js';

const titles = { docx: 'The covering report as Word', pdf: 'The covering report as PDF' } as const;
const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** Each covering report of the year, for editing in Word or as it is printed. */
export function coveringPart(format: 'docx' | 'pdf'): PackPart {
  return {
    key: `covering-${format}`,
    title: titles[format],
    mediaType: mediaTypes[format],
    prepare: (reading) =>
      reading.covering.map((document, place): PreparedFile => ({
        fileName: nameOf(reading, document, place, format),
        contentHash: contentHash(document),
        make: async (tools, onProgress) =>
          format === 'docx' ? tools.writeWord(document) : (await tools.renderCovering(document, onProgress)).bytes,
      })),
  };
}

/** Its own title is a sentence that people write, and may be the same as another's: it is no file name. */
function nameOf(reading: PackReading, { draft }: CoveringDocument, place: number, format: string): string {
  const which = place === 0 ? '' : `${place + 1} `;
  return nameFor({ ...reading, draft }, [`Covering report ${which}`, `.${format}`]);
}
