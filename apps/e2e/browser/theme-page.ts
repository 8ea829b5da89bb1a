import type { Locator, Page } from 'playwright-core';

/** The work page of one theme, by what a screen reader calls its parts. */
export class ThemePage {
  readonly characteristics: Locator;
  readonly indicators: Locator;
  readonly score: Locator;
  readonly narrative: Locator;
  /** The field of the narrative. */
  readonly account: Locator;

  constructor(page: Page) {
    this.characteristics = page.getByRole('region', { name: 'Characteristics of a council that works well' });
    this.indicators = page.getByRole('region', { name: 'Indicators of possible failure' });
    this.score = page.getByRole('region', { name: 'Score', exact: true });
    this.narrative = page.getByRole('region', { name: 'Narrative' });
    this.account = this.narrative.getByLabel('The council’s account of this theme');
  }

  /**
   * Judges a criterion and waits until it is saved.
   * @param word as the model says it, such as `Partly met`
   */
  async judge(criterion: Locator, word: string, reason: string): Promise<void> {
    await criterion.getByRole('radio', { name: answer(word) }).check();
    await write(criterion.getByRole('textbox', { name: /^Reason/ }), reason);
    await saved(criterion);
  }

  /** Gives the score with its reason and waits until both are saved. */
  async give(word: string, reason: string): Promise<void> {
    await this.score.getByRole('radio', { name: answer(word) }).check();
    await write(this.score.getByRole('textbox', { name: 'Reason for the score' }), reason);
    await saved(this.score);
  }

  /** Writes the narrative and waits until it is saved. */
  async tell(text: string): Promise<void> {
    await write(this.account, text);
    await saved(this.narrative);
  }
}

/** Fills in a field and leaves it: leaving is what sends the words at once. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}

/** Types key by key. Buttons ignore a second press within a second, which only a machine is quick enough to meet. */
export async function typeAsPeopleDo(field: Locator, text: string): Promise<void> {
  await field.fill('');
  await field.pressSequentially(text, { delay: 120 });
}

/** Waits until a part of the page says that what it holds is saved. */
export async function saved(part: Locator): Promise<void> {
  await part.getByText(/^\s*Saved at \d\d:\d\d/).waitFor();
}

/** An answer's words after its symbol: "Met" is not "Partly met". */
function answer(word: string): RegExp {
  return new RegExp(`^\\S ${word}$`);
}
