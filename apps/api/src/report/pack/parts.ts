import { sealedBundleName, sealedPdfName } from '@best-value/model';
import { bundleBytes } from '../../seal/bundle.js';
import type { AppendixDocument } from '../appendix/document.js';
import type { CoveringDocument } from '../covering/document.js';
import { membersPageHtml } from '../html/members-page.js';
import type { RegisterDocument } from '../registers/register-document.js';
import type { RenderedPdf, RenderProgress } from '../render/messages.js';
import { appendixOf } from './appendix-of.js';
import { coveringInTemplate, coveringPart } from './covering-part.js';
import { dataPart, dataSchemaPart, oscalPart } from './data-parts.js';
import { nameFor } from './file-names.js';
import type { CoveringTemplate, PackReading } from './pack-reading.js';
import { registerPart } from './register-part.js';

/** What a part needs of the service to become a file. */
export interface PackTools {
  renderPdf(document: AppendixDocument, onProgress: (progress: RenderProgress) => void): Promise<RenderedPdf>;
  renderCovering(document: CoveringDocument, onProgress: (progress: RenderProgress) => void): Promise<RenderedPdf>;
  writeXlsx(register: RegisterDocument): Promise<Uint8Array>;
  writeWord(document: CoveringDocument): Promise<Uint8Array>;
  /** @throws Error when the template is not the one that was read */
  fillTemplate(template: CoveringTemplate): Promise<Uint8Array>;
  /** A sealed PDF as it was kept. @throws Error when it is not the one that the seal speaks of */
  sealedPdf(reading: PackReading): Promise<Uint8Array>;
}

/** One kind of file that a pack may hold. */
export interface PackPart {
  readonly key: string;
  /** As people call it while it is made. */
  readonly title: string;
  readonly mediaType: string;
  /**
   * Works out what the file says, which takes no time, and how it is made, which may.
   * @returns none when a pack of this reading has no such file
   */
  prepare(reading: PackReading): readonly PreparedFile[];
}

export interface PreparedFile {
  readonly fileName: string;
  /** Of what the file says, in any format. */
  readonly contentHash: string;
  /** The same reading gives the same bytes. */
  make(tools: PackTools, onProgress: (progress: RenderProgress) => void): Promise<Uint8Array>;
}

/** The PDF that a meeting is given. Once a year is sealed it is the sealed one, byte for byte, in both packs. */
const appendix: PackPart = {
  key: 'appendix',
  title: 'The self-assessment as PDF',
  mediaType: 'application/pdf',
  prepare(reading) {
    const { audience, year, edition, sealed } = reading;
    if (sealed) {
      const fileName = sealedPdfName({ year, edition });
      return [{ fileName, contentHash: sealed.facts.publicHash, make: (tools) => tools.sealedPdf(reading) }];
    }
    return audience === 'public' ? [appendixFile(reading)] : [];
  },
};

/** The same for those who may see what is exempt. Of a sealed year it is made of the restricted document that was sealed. */
const restrictedAppendix: PackPart = {
  key: 'restricted-appendix',
  title: 'The restricted self-assessment as PDF',
  mediaType: 'application/pdf',
  prepare(reading) {
    return reading.audience === 'restricted' ? [appendixFile(reading)] : [];
  },
};

function appendixFile(reading: PackReading): PreparedFile {
  const { document, contentHash } = appendixOf(reading);
  return {
    fileName: nameFor({ ...reading, draft: document.draft }, ['Appendix 1 ', '.pdf']),
    contentHash,
    make: async (tools, onProgress) => (await tools.renderPdf(document, onProgress)).bytes,
  };
}

/** The members' page as one file, for the council's own site. Only of what is public: a page is for everybody. */
const membersPage: PackPart = {
  key: 'members-page',
  title: 'The self-assessment as a web page',
  mediaType: 'text/html; charset=utf-8',
  prepare(reading) {
    if (reading.audience !== 'public') return [];
    const { document, contentHash } = appendixOf(reading);
    const fileName = nameFor({ ...reading, draft: document.draft }, ['Web page ', '.html']);
    return [{ fileName, contentHash, make: () => Promise.resolve(membersPageHtml(document)) }];
  },
};

/** The file by which anyone can check a sealed edition without this service. */
const bundle: PackPart = {
  key: 'bundle',
  title: 'The seal and what was sealed',
  mediaType: 'application/json',
  prepare({ audience, year, edition, sealed }) {
    if (!sealed) return [];
    const fileName = sealedBundleName({ year, edition }, audience);
    const make = (): Promise<Uint8Array> => Promise.resolve(bundleBytes(sealed.bundle));
    return [{ fileName, contentHash: sealed.facts.contentHash, make }];
  },
};

/** Everything that a pack may hold, in the order in which it is packed. */
export const packParts: readonly PackPart[] = [
  coveringPart('docx'),
  coveringInTemplate,
  coveringPart('pdf'),
  appendix,
  restrictedAppendix,
  membersPage,
  registerPart('action-plan', 'xlsx'),
  registerPart('action-plan', 'csv'),
  registerPart('evidence', 'xlsx'),
  registerPart('evidence', 'csv'),
  dataPart,
  dataSchemaPart,
  oscalPart,
  bundle,
];
