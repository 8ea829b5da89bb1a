import { type OscalRelationship, oscalRelationship, type RelationKind, relationsOf } from '@best-value/model';
import type { KnownModel } from '../models.js';
import type { RelatedVersions } from './related-versions.js';

/** How two versions bear on each other, for programs: each relation with the word that OSCAL's control mapping has for it. */
export interface CrosswalkFile {
  source: VersionOfFile;
  target: VersionOfFile;
  /** Titles of the versions between. */
  by_way_of: string[];
  maps: {
    relation: RelationKind;
    /** Said of each source towards each target. */
    relationship: OscalRelationship;
    sources: string[];
    targets: string[];
    remarks: string;
  }[];
}

interface VersionOfFile {
  id: string;
  title: string;
  published: string;
  sha256: string;
  wording: string;
}

/** @returns null when nothing relates the two versions */
export function crosswalkFile({ from, to, crosswalk, between }: RelatedVersions): CrosswalkFile | null {
  if (crosswalk === null) return null;
  return {
    source: ofFile(from),
    target: ofFile(to),
    by_way_of: between.map(({ document }) => document.title),
    maps: relationsOf(crosswalk, from.document, to.document).map((relation) => ({
      relation: relation.relation,
      relationship: oscalRelationship(relation),
      sources: relation.from,
      targets: relation.to,
      remarks: relation.why,
    })),
  };
}

function ofFile({ hash, document: { id, title, published, wording } }: KnownModel): VersionOfFile {
  return { id, title, published, sha256: hash, wording };
}
