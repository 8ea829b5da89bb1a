import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { standardType } from '../structure-tree.js';

/** 02-001: a tag of the file's own making stands for no standard one. */
export function roleMap({ reader, catalog, tags }: PdfFile): Finding[] {
  const roles = reader.dict(reader.dict(catalog, 'StructTreeRoot'), 'RoleMap');
  return [...new Set(tags.map((tag) => tag.type))]
    .filter((type) => !standardType(reader, roles, type))
    .map((type) => ({ rule: '02-001', message: `The tag ${type} stands for no standard tag.` }));
}
