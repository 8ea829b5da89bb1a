import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument } from '../appendix/document.js';
import { withoutClassifications } from '../appendix/material.js';
import { contentHash } from '../content-hash.js';
import { dataFile, dataSchemaFile, jsonFile } from '../data/data-file.js';
import { dataSchemaFileName } from '../data/data-schema.js';
import { assessmentResults } from '../oscal/assessment-results.js';
import { planOfAction } from '../oscal/plan-of-action.js';
import { oscalReading } from '../oscal/reading.js';
import { nameFor } from './file-names.js';
import type { PackReading } from './pack-reading.js';
import type { PackPart, PreparedFile } from './parts.js';

const mediaType = 'application/json';

/** The report as data, whole, as its PDF says it. */
export const dataPart: PackPart = {
  key: 'data',
  title: 'The self-assessment as data',
  mediaType,
  prepare(reading) {
    const document = documentOf(reading);
    return [jsonPart(reading, 'Data ', document, () => dataFile(document))];
  },
};

/** What the data may hold, for programs that read it. */
export const dataSchemaPart: PackPart = {
  key: 'data-schema',
  title: 'The schema of the data',
  mediaType: 'application/schema+json',
  prepare(reading) {
    const bytes = dataSchemaFile();
    const make = (): Promise<Uint8Array> => Promise.resolve(bytes);
    return [{ fileName: dataSchemaFileName, contentHash: contentHash(documentOf(reading)), make }];
  },
};

/** For auditors' tools. Only of what is public: OSCAL has no mark for what is not for publication. */
export const oscalPart: PackPart = {
  key: 'oscal',
  title: 'The self-assessment as OSCAL',
  mediaType,
  prepare(reading) {
    if (reading.audience !== 'public') return [];
    const document = documentOf(reading);
    const from = oscalReading(withoutClassifications(reading.source), document);
    const plan = planOfAction(from);
    return [
      jsonPart(reading, 'OSCAL assessment results ', document, () => jsonFile(assessmentResults(from))),
      ...(plan ? [jsonPart(reading, 'OSCAL plan of action ', document, () => jsonFile(plan))] : []),
    ];
  },
};

function documentOf({ audience, source, sealed }: PackReading): AppendixDocument {
  return buildAppendix(source, audience, sealed?.facts ?? null);
}

function jsonPart(
  reading: PackReading,
  what: string,
  document: AppendixDocument,
  bytes: () => Uint8Array,
): PreparedFile {
  return {
    fileName: nameFor({ ...reading, draft: document.draft }, [what, '.json']),
    contentHash: contentHash(document),
    make: () => Promise.resolve(bytes()),
  };
}
