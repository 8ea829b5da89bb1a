import type { TaggedDocument } from './document.js';
import type { ArtifactKind, Tag } from './tag-tree.js';

/**
 * Brackets what is drawn: everything on a page is inside exactly one tag or one artifact.
 * What is drawn next for the same one goes into the same bracket, so a paragraph is one run on a page, not one a line.
 */
export class MarkedContent {
  private open: Tag | ArtifactKind | null = null;

  constructor(private readonly document: TaggedDocument) {}

  /** What is drawn from now on belongs to the tag. */
  enter(tag: Tag): void {
    if (this.open === tag || !tag.element) return;
    this.close();
    tag.element.add(this.document.markStructureContent(tag.type));
    this.open = tag;
  }

  /** What is drawn from now on is not part of what the document says. */
  enterArtifact(kind: ArtifactKind): void {
    if (this.open === kind) return;
    this.close();
    const { width, height } = this.document.page;
    this.document.addContent(`/Artifact <<${artifactEntries(kind, width, height)}>> BDC`);
    this.open = kind;
  }

  /** Ends the open bracket: before the graphics state is saved or restored, and at the end of a page. */
  close(): void {
    if (this.open === null) return;
    if (typeof this.open === 'string') this.document.addContent('EMC');
    else this.document.endMarkedContent();
    this.open = null;
  }
}

/** The entries of ISO 32000-1, table 330; a background must say how far it reaches. */
function artifactEntries(kind: ArtifactKind, width: number, height: number): string {
  if (kind === 'Layout') return '/Type /Layout';
  if (kind === 'Background') return `/Type /Background /BBox [0 0 ${width} ${height}]`;
  return kind === 'Repeated' ? '/Type /Pagination' : `/Type /Pagination /Subtype /${kind}`;
}
