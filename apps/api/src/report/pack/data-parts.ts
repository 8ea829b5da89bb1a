import { withoutClassifications } from '../appendix/material.js';
import { dataFile, dataSchemaFile, jsonFile } from '../data/data-file.js';
import { dataSchemaFileName } from '../data/data-schema.js';
import { assessmentResults } from '../oscal/assessment-results.js';
import { planOfAction } from '../oscal/plan-of-action.js';
import { oscalReading } from '../oscal/reading.js';
import { appendixOf } from './appendix-of.js';
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
    return [jsonPart(reading, 'Data ', () => dataFile(appendixOf(reading).document))];
  },
};

/** What the data may hold, for programs that read it. */
export const dataSchemaPart: PackPart = {
  key: 'data-schema',
  title: 'The schema of the data',
  mediaType: 'application/schema+json',
  prepare(reading) {
    const make = (): Promise<Uint8Array> => Promise.resolve(dataSchemaFile());
    return [{ fileName: dataSchemaFileName, contentHash: appendixOf(reading).contentHash, make }];
  },
};

/** For auditors' tools. Only of what is public: OSCAL has no mark for what is not for publication. */
export const oscalPart: PackPart = {
  key: 'oscal',
  title: 'The self-assessment as OSCAL',
  mediaType,
  prepare(reading) {
    if (reading.audience !== 'public') return [];
    const from = oscalReading(withoutClassifications(reading.source), appendixOf(reading).document);
    const plan = planOfAction(from);
    return [
      jsonPart(reading, 'OSCAL assessment results ', () => jsonFile(assessmentResults(from))),
      ...(plan ? [jsonPart(reading, 'OSCAL plan of action ', () => jsonFile(plan))] : []),
    ];
  },
};

function jsonPart(reading: PackReading, what: string, bytes: () => Uint8Array): PreparedFile {
  const { document, contentHash } = appendixOf(reading);
  return {
    fileName: nameFor({ ...reading, draft: document.draft }, [what, '.json']),
    contentHash,
    make: () => Promise.resolve(bytes()),
  };
}
