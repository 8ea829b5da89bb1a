import type { AppendixDocument } from '../appendix/document.js';
import { dataSchema, dataSchemaFileName } from './data-schema.js';

/** The report as data: the document that every form is made of, whole, with the name of its schema. UTF-8, indented for people. */
export function dataFile(document: AppendixDocument): Uint8Array {
  return jsonFile({ $schema: dataSchemaFileName, ...document });
}

/** The schema as a file. */
export function dataSchemaFile(): Uint8Array {
  return jsonFile(dataSchema);
}

/** JSON as all our files have it. */
export function jsonFile(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
