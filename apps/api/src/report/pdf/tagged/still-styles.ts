import type { StyledItem, StyleStack } from 'pdfmake-layout';

/**
 * pdfmake's styles while the words of one text are measured. Nothing is pushed or popped meanwhile, yet pdfmake asks the whole stack
 * for twenty properties of every word, a fifth of all the time a document takes: here each is looked up once for all the words.
 */
export class StillStyles implements StyleStack {
  private readonly known = new Map<string, unknown>();
  private named = false;

  constructor(private readonly styles: StyleStack) {}

  /** A word without a named style adds nothing to the stack: pdfmake has looked at the word itself already. */
  auto<Result>(item: StyledItem, callback: () => Result): Result {
    if (!item.style) return callback();
    this.named = true;
    try {
      return this.styles.auto(item, callback);
    } finally {
      this.named = false;
    }
  }

  getProperty(property: string): unknown {
    if (this.named) return this.styles.getProperty(property);
    if (!this.known.has(property)) this.known.set(property, this.styles.getProperty(property));
    return this.known.get(property);
  }
}
