import type { Drawing, Inline, LayoutPage, Line, Vector } from 'pdfmake-layout';
import Renderer from 'pdfmake/js/Renderer.js';
import type { TaggedDocument } from './document.js';
import { partOfLine, splitAtLinks, type Run } from './line-runs.js';
import { PageLinks } from './links.js';
import { MarkedContent } from './marked-content.js';
import { growBox, markOf, markUsedTags, writeStructure } from './structure.js';
import { Tag, type Mark } from './tag-tree.js';
import { vectorBox } from './vector-box.js';

/** Room above a heading when a bookmark leads to it, in points. */
const BOOKMARK_MARGIN = 6;

/** Told when a page is drawn: `page` counts from 1 to `pages`. */
export type DrawProgress = (step: { page: number; pages: number }) => void;

/** pdfmake's drawing, with every item inside its tag or marked as an artifact. */
export class TaggedRenderer extends Renderer.default {
  private readonly content: MarkedContent;
  private readonly links: PageLinks;
  private readonly seen = new Set<Mark>();
  /** The link that the last line of a text node ended in. */
  private readonly openLinks = new WeakMap<object, { key: string; tag: Tag }>();

  constructor(
    private readonly document: TaggedDocument,
    private readonly tags: Tag,
    private readonly progress: DrawProgress,
  ) {
    super(document);
    this.content = new MarkedContent(document);
    this.links = new PageLinks(document);
  }

  override renderPages(pages: LayoutPage[]): void {
    markUsedTags(pages);
    this.document.addStructure(writeStructure(this.document, this.tags));
    pages.forEach((page, index) => {
      putLabelsFirst(page);
      super.renderPages([page]);
      this.content.close();
      this.links.write();
      this.progress({ page: index + 1, pages: pages.length });
    });
  }

  override renderLine(line: Line, x: number, y: number): void {
    const mark = markOf(line);
    const tag = this.firstTimeTag(mark);
    if (!tag) {
      this.content.enterArtifact(mark?.artifact ?? (mark?.tag?.element ? 'Repeated' : 'Layout'));
      this.draw(line, line.inlines, x, y);
      return;
    }
    splitAtLinks(line.inlines).forEach((run, index) => {
      const into = run.target ? this.linkTag(tag, mark, run, index === 0) : tag;
      this.content.enter(into);
      const drawn = this.draw(line, run.inlines, x, y);
      if (run.target) this.addToLink(into, mark, run, drawn, { line, x, y });
      if (mark?.leaf && !run.target) this.openLinks.delete(mark.leaf);
    });
  }

  override renderVector(vector: Vector): void {
    const tag = this.firstTimeTag(markOf(vector));
    if (tag) {
      this.content.enter(tag);
      if (tag.type === 'Figure') growBox(tag, vectorBox(vector, this.document.page.height));
    } else this.content.enterArtifact('Layout');
    super.renderVector(vector);
  }

  override renderImage(image: Drawing): void {
    this.enterPicture(image);
    super.renderImage(image);
  }

  override renderSVG(svg: Drawing): void {
    this.enterPicture(svg);
    super.renderSVG(svg);
  }

  override renderWatermark(page: LayoutPage): void {
    this.content.enterArtifact('Watermark');
    super.renderWatermark(page);
  }

  override beginClip(area: object): void {
    this.content.close();
    super.beginClip(area);
  }

  override endClip(): void {
    this.content.close();
    super.endClip();
  }

  override beginVerticalAlignment(item: object): void {
    this.content.close();
    super.beginVerticalAlignment(item);
  }

  override endVerticalAlignment(item: object): void {
    this.content.close();
    super.endVerticalAlignment(item);
  }

  /** The tag to draw into, or null for an artifact: also the second time, when a table's header is repeated. */
  private firstTimeTag(mark: Mark | undefined): Tag | null {
    if (!mark?.tag?.element || this.seen.has(mark)) return null;
    this.seen.add(mark);
    return mark.tag;
  }

  /** Draws some words of a line; what hangs on a line as a whole goes with the first of them. */
  private draw(line: Line, inlines: readonly Inline[], x: number, y: number): readonly Inline[] {
    const part = partOfLine(line, inlines);
    part._outline = undefined;
    if (inlines[0] === line.inlines[0]) {
      if (line._outline) this.addBookmark(line._outline, y);
    } else {
      part.id = undefined;
      part._pageNodeRef = undefined;
    }
    super.renderLine(part, x, y);
    return part.inlines;
  }

  /** pdfmake's bookmarks lead to the whole page; these lead to the heading. */
  private addBookmark(bookmark: NonNullable<Line['_outline']>, y: number): void {
    const parent = this.outlineMap[bookmark.parentId ?? ''] ?? this.document.outline;
    const { width } = this.document.page;
    // PDFKit measures `left` from the right edge.
    const place = { fit: false, top: y - BOOKMARK_MARGIN, left: width, expanded: bookmark.expanded };
    const item = parent.addItem(bookmark.text, place);
    if (bookmark.id) this.outlineMap[bookmark.id] = item;
  }

  /** The tag of a link: the one made for an entry of the contents, the one this line goes on with, or a new one. */
  private linkTag(tag: Tag, mark: Mark | undefined, run: Run, first: boolean): Tag {
    if (tag.type === 'Link') return tag;
    const open = mark?.leaf && this.openLinks.get(mark.leaf);
    if (open && first && open.key === run.key) return open.tag;
    const link = new Tag('Link');
    link.element = this.document.struct('Link', {});
    tag.element?.add(link.element);
    if (mark?.leaf) this.openLinks.set(mark.leaf, { key: run.key, tag: link });
    return link;
  }

  private addToLink(
    tag: Tag,
    mark: Mark | undefined,
    run: Run,
    drawn: readonly Inline[],
    { line, x, y }: { line: Line; x: number; y: number },
  ): void {
    const [first, last] = [drawn[0], drawn.at(-1)];
    if (!run.target || !first || !last) return;
    const width = last.x + last.width - (last.trailingCut ?? 0) - first.x;
    const [left, bottom, right, top] = this.document._convertRect(x + first.x, y, width, line.getHeight());
    this.links.add(tag, run.target, {
      text: drawn.map((inline) => inline.text).join(''),
      box: [left, bottom, right, top],
      description: run.inlines[0]?.linkDescription ?? mark?.linkDescription,
      isPageNumber: Boolean(line._pageNodeRef ?? run.inlines[0]?._pageNodeRef),
    });
  }

  private enterPicture(picture: Drawing): void {
    const tag = this.firstTimeTag(markOf(picture));
    if (!tag) return this.content.enterArtifact('Layout');
    const { x, y, _width: width, _height: height } = picture;
    growBox(tag, this.document._convertRect(x, y, width, height));
    this.content.enter(tag);
  }
}

/** pdfmake draws a list's bullet after the first line of its item; the item is read bullet first. */
function putLabelsFirst({ items }: LayoutPage): void {
  for (let i = 1; i < items.length; i += 1) {
    const [before, item] = [items[i - 1], items[i]];
    if (!before || !item || markOf(item.item)?.tag?.type !== 'Lbl' || before.type !== 'line') continue;
    items[i - 1] = item;
    items[i] = before;
  }
}
