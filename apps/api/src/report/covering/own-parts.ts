import { englishDate } from '../appendix/english.js';
import type { CodedItem } from './answers.js';
import { listOf, textBlocks, unnumbered, type Numbering } from './blocks.js';
import type { Block, FrontSheetRow, ListBlock } from './document.js';
import type { BackgroundPaper, CoveringFacts, OfficerFacts } from './facts.js';
import type { FormField } from './form.js';

/** What each statutory officer said of the text as it stands, by post. An officer who has not said anything has no row. */
export function commentRows(officers: readonly OfficerFacts[]): Extract<FrontSheetRow, { kind: 'field' }>[] {
  return officers.flatMap((officer) => {
    const blocks = commentBlocks(officer, unnumbered);
    return blocks.length === 0 ? [] : [{ kind: 'field' as const, label: officer.post, blocks }];
  });
}

/** As `commentRows`, for a section of the body, where the post stands before the comment. */
export function commentSection(officers: readonly OfficerFacts[], number: Numbering): Block[] {
  return officers.flatMap((officer) => commentBlocks(officer, number, `${officer.post}: `));
}

function commentBlocks({ said }: OfficerFacts, number: Numbering, before = ''): Block[] {
  if (!said?.current || said.comment.trim() === '') return [];
  const declared = said.declaration === null ? '' : `\n\n${said.declaration}`;
  return textBlocks(`${before}${said.comment}${declared}`, number);
}

/** What the service itself lists in a field of its own. */
export function listedBlocks({ kind }: FormField, leftOut: readonly CodedItem[], facts: CoveringFacts): ListBlock[] {
  if (kind === 'appendices') return listOf(facts.appendices);
  if (kind !== 'background-papers') return [];
  const papers = facts.backgroundPapers.filter(({ id }) => !leftOut.some(({ code }) => code === id));
  return papers.length === 0 ? [] : [{ kind: 'list', items: papers.map(paperItem) }];
}

function paperItem({ title, issuingBody, issuedOn, address }: BackgroundPaper): ListBlock['items'][number] {
  const parts = [title, issuingBody, issuedOn === null ? '' : englishDate(issuedOn)];
  const text = parts.filter((part) => part.trim() !== '').join(', ');
  return address === null ? { text } : { text, address };
}
