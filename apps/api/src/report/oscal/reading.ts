import type { AppendixDocument } from '../appendix/document.js';
import type { Material } from '../appendix/material.js';
import { references } from '../appendix/references.js';

/** What the files are made of: the document that every form of the report is made of, and the names that outlast its numbers. */
export interface OscalReading {
  readonly document: AppendixDocument;
  readonly council: { readonly name: string; readonly slug: string };
  /** Identifiers by reference, such as E12 or A7: a reference may be another's next year. */
  readonly ids: ReadonlyMap<string, string>;
}

/** @param material what the document was built from */
export function oscalReading(material: Material, document: AppendixDocument): OscalReading {
  const { evidence, followOnActions } = references(material);
  const { name, slug } = material.council;
  return {
    document,
    council: { name, slug },
    ids: new Map([...evidence, ...followOnActions].map(([id, reference]) => [reference, id])),
  };
}
