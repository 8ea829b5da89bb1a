import { Component, ElementRef, afterRenderEffect, computed, signal, viewChild } from '@angular/core';
import { NONE_BEFORE, type Verification, asSeal, postInWords, verifyBundleText } from '@best-value/model';
import type { FormProblem } from '../../forms/submission';
import { momentInWords } from '../../format/dates';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { TextInput } from '../../ui/text-input/text-input';
import { FileDrop } from './file-drop';
import { SealQuestion } from './seal-question';
import { type ChosenFiles, pdfOf, sorted, textOf } from './sealed-files';

const hash = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** Checks a sealed self-assessment in the browser of whoever holds it. No file leaves their device. */
@Component({
  selector: 'app-verify',
  imports: [Button, ErrorSummary, FileDrop, PageHeading, SealQuestion, TextInput],
  templateUrl: './verify.html',
})
export class Verify {
  protected readonly none = NONE_BEFORE;
  protected readonly postInWords = postInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly files = signal<ChosenFiles>({ bundle: null, pdf: null });
  protected readonly seal = signal('');
  protected readonly busy = signal(false);
  protected readonly found = signal<Verification | null>(null);
  /** Whether a published seal was compared with. */
  protected readonly compared = signal(false);
  protected readonly fileProblem = signal<string | null>(null);
  protected readonly sealProblem = signal<string | null>(null);
  protected readonly problems = signal<readonly FormProblem[]>([]);
  protected readonly verdict = computed(() => {
    const found = this.found();
    if (!found) return '';
    if (found.whole) return this.compared() ? 'Whole and unaltered' : 'Whole and unaltered since it was sealed';
    const count = found.findings.length;
    return `Not whole: ${count === 1 ? 'one thing does' : `${count} things do`} not fit`;
  });
  private readonly drop = viewChild.required(FileDrop);
  private readonly sealField = viewChild.required(TextInput);
  private readonly result = viewChild<ElementRef<HTMLElement>>('result');

  constructor() {
    // A new answer, even the same words, is where the person goes on reading.
    afterRenderEffect(() => {
      if (this.found()) this.result()?.nativeElement.focus();
    });
  }

  protected choose(files: File[]): void {
    const { refused, ...chosen } = sorted(this.files(), files);
    this.files.set(chosen);
    this.found.set(null);
    this.problems.set([]);
    this.fileProblem.set(refused.join('. ') || null);
  }

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    this.found.set(null);
    this.fileProblem.set(null);
    this.sealProblem.set(null);
    try {
      const typed = this.seal().trim();
      if (typed !== '' && asSeal(typed) === null)
        this.sealProblem.set('The seal must be 64 of the digits 0 to 9 and a to f');
      const read = await this.read();
      if ('problem' in read) this.fileProblem.set(read.problem);
      else if (this.sealProblem() === null) {
        const found = await verifyBundleText(read.text, read.pdf, hash, typed === '' ? undefined : typed);
        const isNone = found.findings.find(({ code }) => code === 'not-json' || code === 'not-a-bundle');
        if (isNone) this.fileProblem.set(isNone.message);
        else this.found.set(found);
        this.compared.set(typed !== '');
      }
    } finally {
      this.busy.set(false);
      this.problems.set(this.summary());
    }
  }

  private async read(): Promise<{ text: string; pdf: Uint8Array<ArrayBuffer> | null } | { problem: string }> {
    const { bundle, pdf } = this.files();
    if (!bundle) return { problem: 'Choose the bundle, the .json file that the council has published' };
    // Only where a page cannot be changed on its way to the browser does the browser hash.
    if (!globalThis.crypto?.subtle)
      return { problem: 'Open this page with https: your browser checks nothing without' };
    const text = await textOf(bundle);
    if ('problem' in text || !pdf) return 'problem' in text ? text : { ...text, pdf: null };
    const bytes = await pdfOf(pdf);
    return 'problem' in bytes ? bytes : { ...text, pdf: bytes.bytes };
  }

  private summary(): FormProblem[] {
    const lines: [string | null, () => void][] = [
      [this.fileProblem(), () => this.drop().focus()],
      [this.sealProblem(), () => this.sealField().focus()],
    ];
    return lines.flatMap(([message, go]) => (message === null ? [] : [{ message, go }]));
  }
}
