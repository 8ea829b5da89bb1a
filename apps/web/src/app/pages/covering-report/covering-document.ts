/** A covering report as the server sends it to be shown: the same document that its files are made from. */
export interface CoveringDocument {
  audience: 'public' | 'restricted';
  /** Key of its form. */
  form: string;
  title: string;
  council: { name: string };
  banner: string[];
  frontSheet: FrontSheetRow[];
  sections: { number: number; title: string; blocks: CoveringBlock[] }[];
  draft: boolean;
}

export type FrontSheetRow =
  { kind: 'heading'; text: string } | { kind: 'field'; label: string; blocks: CoveringBlock[] };

export type CoveringBlock = (
  | { kind: 'paragraph'; number: string | null; text: string; address?: string }
  | { kind: 'list'; items: { text: string; address?: string }[] }
  | { kind: 'table'; caption: string; columns: { title: string; kind: 'text' | 'money' | 'date' }[]; rows: string[][] }
) & { exempt?: number };
