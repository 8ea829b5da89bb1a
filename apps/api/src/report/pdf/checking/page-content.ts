import type { PDFDict } from '@cantoo/pdf-lib';
import { Name, type Operand, type Operation, parseContent } from './content-stream.js';
import type { Finding } from './finding.js';
import type { FontFacts } from './fonts.js';

/** One run of tagged content on a page. */
export interface TaggedRun {
  mcid: number;
  text: string;
  /** Whether anything was drawn in it. */
  drawn: boolean;
  /** Where its first text is, in points from the bottom left; null when it has none. */
  at: { x: number; y: number } | null;
}

export interface PageContent {
  /** Identity of the page object. */
  key: string;
  /** Counted from 1. */
  number: number;
  dict: PDFDict;
  /** In the order of the content stream. */
  runs: TaggedRun[];
  /** What is wrong with the brackets themselves. */
  problems: Finding[];
  /** Character codes shown, by font. */
  shown: Map<FontFacts, Set<number>>;
}

const DRAWING_PATH = new Set(['l', 'c', 'v', 'y', 're']);
const PAINTING_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const PAINTING = new Set(['Do', 'sh', 'EI']);
const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

type Bracket = { kind: 'tag'; run: TaggedRun } | { kind: 'artifact' } | { kind: 'other' };

/** Follows the brackets of marked content through a page. */
export class PageReader {
  private readonly brackets: Bracket[] = [];
  private font: FontFacts | undefined;
  private at = { x: 0, y: 0 };
  /** Whether there is a path to paint: the writer also fills when there is none, which shows nothing. */
  private path = false;

  constructor(
    private readonly page: PageContent,
    private readonly fonts: ReadonlyMap<string, FontFacts>,
  ) {}

  read(bytes: Uint8Array): void {
    for (const operation of parseContent(bytes)) this.follow(operation);
    if (this.brackets.length > 0) this.problem('01-005', 'the content ends inside a bracket');
  }

  private follow({ operator, operands }: Operation): void {
    if (operator === 'BDC' || operator === 'BMC') this.open(operands);
    else if (operator === 'EMC') {
      if (!this.brackets.pop()) this.problem('01-005', 'a bracket is closed that was not open');
    } else if (operator === 'Tf' && operands[0] instanceof Name) this.font = this.fonts.get(operands[0].text);
    else if (operator === 'Tm') this.at = { x: Number(operands[4]), y: Number(operands[5]) };
    else if (SHOWING.has(operator)) this.show(operands);
    else if (PAINTING.has(operator) || (PAINTING_PATH.has(operator) && this.path)) this.paint(operator);
    if (DRAWING_PATH.has(operator)) this.path = true;
    else if (PAINTING_PATH.has(operator) || operator === 'n') this.path = false;
  }

  private open([tag, properties]: Operand[]): void {
    const mcid = properties instanceof Map ? properties.get('MCID') : undefined;
    const artifact = tag instanceof Name && tag.text === 'Artifact';
    if (artifact && this.inside('tag')) this.problem('01-003', 'an artifact is inside tagged content');
    if (typeof mcid === 'number' && this.inside('artifact')) {
      this.problem('01-004', `tagged content (MCID ${mcid}) is inside an artifact`);
    }
    if (typeof mcid === 'number') {
      const run: TaggedRun = { mcid, text: '', drawn: false, at: null };
      this.page.runs.push(run);
      this.brackets.push({ kind: 'tag', run });
    } else this.brackets.push({ kind: artifact ? 'artifact' : 'other' });
  }

  private show(operands: Operand[]): void {
    const strings = operands.flat().filter((operand) => operand instanceof Uint8Array);
    const text = strings.map((bytes) => this.decode(bytes)).join('');
    // Spaces alone show nothing, unless nobody can tell what they are.
    if (/\S/.test(text) || !this.font?.unicode) this.paint('text');
    const run = this.brackets.findLast((bracket) => bracket.kind === 'tag')?.run;
    if (!run) return;
    run.text += text;
    run.at ??= { ...this.at };
  }

  private decode(bytes: Uint8Array): string {
    const font = this.font;
    if (!font) return '';
    const codes = this.page.shown.get(font) ?? new Set<number>();
    this.page.shown.set(font, codes);
    let text = '';
    for (let i = 0; i < bytes.length; i += font.codeLength) {
      const code = font.codeLength === 2 ? (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0) : (bytes[i] ?? 0);
      codes.add(code);
      text += font.unicode?.get(code) ?? '';
    }
    return text;
  }

  private paint(what: string): void {
    const bracket = this.brackets.findLast(({ kind }) => kind !== 'other');
    if (!bracket) this.problem('01-005', `something is drawn (${what}) outside every tag and artifact`);
    else if (bracket.kind === 'tag') bracket.run.drawn = true;
  }

  private inside(kind: Bracket['kind']): boolean {
    return this.brackets.some((bracket) => bracket.kind === kind);
  }

  private problem(rule: string, message: string): void {
    this.page.problems.push({ rule, message: `Page ${this.page.number}: ${message}.` });
  }
}
