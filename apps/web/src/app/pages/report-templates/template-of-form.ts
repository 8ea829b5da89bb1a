import { Component, DestroyRef, inject, input, output, signal, viewChild } from '@angular/core';
import { ApiError, sentenceOf } from '../../api/problem';
import { ReportTemplateApi } from '../../api/report-template-api';
import type { ReportTemplate } from '../../api/types';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { sizeInWords } from '../../format/amounts';
import { momentInWords } from '../../format/dates';
import { SignInExpiry } from '../../session/sign-in-expiry';
import { Confirm } from '../../ui/confirm/confirm';
import { FileUpload } from '../../ui/file-upload/file-upload';

/** 5 MB. */
const LIMIT_BYTES = 5 * 1024 * 1024;

/** The template of one report form: what is there, what it leaves out, and a place to put another. */
@Component({
  selector: 'app-template-of-form',
  imports: [Confirm, FileUpload],
  templateUrl: './template-of-form.html',
})
export class TemplateOfForm {
  readonly council = input.required<string>();
  readonly of = input.required<ReportTemplate>();
  readonly mayWrite = input.required<boolean>();
  /** Says what was done. */
  readonly settled = output<string>();
  readonly refused = output<FormProblem[]>();

  protected readonly sizeInWords = sizeInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly sent = signal<number | null>(null);
  protected readonly refusal = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly api = inject(ReportTemplateApi);
  private readonly expiry = inject(SignInExpiry);
  private readonly question = viewChild(FileUpload);
  private stopping = new AbortController();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stopping.abort());
  }

  protected async send(file: File): Promise<void> {
    this.refusal.set(null);
    if (file.size > LIMIT_BYTES)
      return this.refuse([{ message: `${file.name} is ${sizeInWords(file.size)}. A template can be up to 5 MB.` }]);
    this.stopping = new AbortController();
    this.sent.set(0);
    try {
      await this.put(file);
      this.settled.emit(`${file.name} is the template of “${this.of().title}” now.`);
    } catch (error) {
      if (error instanceof ApiError) this.refuse(problemsOf(error));
    } finally {
      this.sent.set(null);
    }
  }

  protected stop(): void {
    this.stopping.abort();
  }

  protected async remove(): Promise<void> {
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await this.api.remove(this.council(), this.of());
      this.settled.emit(`The template of “${this.of().title}” was taken away.`);
    } catch (error) {
      this.refused.emit([{ message: sentenceOf(error) }]);
    } finally {
      this.busy.set(false);
    }
  }

  /** Once more after signing in again in place, when the sign-in had ended meanwhile. */
  private async put(file: File): Promise<ReportTemplate> {
    const send = (): Promise<ReportTemplate> =>
      this.api.put(this.council(), this.of(), file, (share) => this.sent.set(share), this.stopping.signal);
    try {
      return await send();
    } catch (error) {
      if (error instanceof ApiError && error.status === 401 && (await this.expiry.again())) return send();
      throw error;
    }
  }

  /** Every reason stands at the question and in the summary, from where each leads to the question. */
  private refuse(problems: FormProblem[]): void {
    this.refusal.set(problems.map(({ message }) => message).join('\n'));
    this.refused.emit(problems.map(({ message }) => ({ message, go: () => this.question()?.focus() })));
  }
}
