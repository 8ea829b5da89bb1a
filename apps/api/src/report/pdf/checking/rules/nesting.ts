import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { childTags } from '../structure-tree.js';

interface Nesting {
  rule: string;
  parents?: readonly string[];
  children?: readonly string[];
}

const ROW_GROUP = ['THead', 'TBody', 'TFoot'];

/** ISO 32000-1, tables 333, 336 and 337. */
const NESTING: Readonly<Record<string, Nesting>> = {
  Table: { rule: '09-004', children: ['TR', 'Caption', ...ROW_GROUP] },
  THead: { rule: '09-004', parents: ['Table'], children: ['TR'] },
  TBody: { rule: '09-004', parents: ['Table'], children: ['TR'] },
  TFoot: { rule: '09-004', parents: ['Table'], children: ['TR'] },
  TR: { rule: '09-004', parents: ['Table', ...ROW_GROUP], children: ['TH', 'TD'] },
  TH: { rule: '09-004', parents: ['TR'] },
  TD: { rule: '09-004', parents: ['TR'] },
  L: { rule: '09-005', children: ['LI', 'Caption'] },
  LI: { rule: '09-005', parents: ['L'], children: ['Lbl', 'LBody'] },
  LBody: { rule: '09-005', parents: ['LI'] },
  TOC: { rule: '09-006', children: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { rule: '09-006', parents: ['TOC'], children: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
};

/** 09-004, 09-005 and 09-006: tags of tables, lists and contents inside tags they may not be in. */
export function nesting({ tags }: PdfFile): Finding[] {
  return tags.flatMap((tag) => {
    const allowed = NESTING[tag.type];
    if (!allowed) return [];
    const parent = tag.parent?.type ?? 'the root';
    const wrong = childTags(tag).find((child) => allowed.children && !allowed.children.includes(child.type));
    return [
      ...(allowed.parents && !allowed.parents.includes(parent)
        ? [{ rule: allowed.rule, message: `${tag.type} is inside ${parent}.` }]
        : []),
      ...(wrong ? [{ rule: allowed.rule, message: `${tag.type} holds ${wrong.type}.` }] : []),
    ];
  });
}
