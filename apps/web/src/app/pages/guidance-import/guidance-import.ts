import { Component, DestroyRef, ElementRef, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GuidanceApi, type SentPage } from '../../api/guidance-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { GuidancePreview, ImportedVersion } from '../../api/types';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';
import type { FormProblem } from '../../forms/submission';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { DateInput } from '../../ui/date-input/date-input';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { FileUpload } from '../../ui/file-upload/file-upload';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { Radios, type Choice } from '../../ui/radios/radios';
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import { GuidancePreviewTables } from './guidance-preview';

const fields = [DateInput, FileUpload, Radios, TextInput, Textarea];
const parts = [Breadcrumbs, Button, ErrorSummary, LoadProblem, Loading, NotificationBanner, PageHeading, RouterLink];

type Way = 'file' | 'paste' | 'address';

/** Brings the guidance's own text in: from a file, a paste or its address; a preview first, then exactly what it said. */
@Component({
  selector: 'app-guidance-import',
  imports: [...fields, ...parts, GuidancePreviewTables],
  templateUrl: './guidance-import.html',
})
export class GuidanceImport {
  readonly council = input.required<string>();
  private readonly api = inject(GuidanceApi);
  private readonly wayField = viewChild(Radios);
  private readonly previewHeading = viewChild<ElementRef<HTMLElement>>('previewHeading');
  private sending = new AbortController();

  protected readonly counted = counted;
  protected readonly dateInWords = dateInWords;
  protected readonly models = computed(() => ['/councils', this.council(), 'models']);
  protected readonly options = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.options(params, abortSignal),
  });
  protected readonly ways = computed<Choice[]>(() => [
    { value: 'file', label: 'A file', hint: 'The page saved from your browser: “Web page, HTML only”' },
    { value: 'paste', label: 'A paste', hint: 'The HTML of the page, or what the Content API answers about it' },
    ...(this.options.hasValue() && this.options.value().byAddress
      ? [{ value: 'address', label: 'Its address', hint: `On ${this.options.value().sites.join(', ')}` }]
      : []),
  ]);

  protected readonly way = signal<string | null>('file');
  protected readonly pasted = signal('');
  protected readonly pageAddress = signal('');
  protected readonly title = signal('');
  protected readonly address = signal('');
  protected readonly published = signal<string | null>(null);
  private readonly file = signal<File | null>(null);
  protected readonly sent = signal<number | null>(null);
  protected readonly busy = signal(false);
  /** By the name of the field: `page`, `title`, `published`, `address`. */
  protected readonly wrong = signal<Readonly<Record<string, string>>>({});
  protected readonly problems = signal<readonly FormProblem[]>([]);
  protected readonly preview = signal<GuidancePreview | null>(null);
  protected readonly moved = signal(false);
  protected readonly done = signal<ImportedVersion | null>(null);
  /** The version that the page was set beside. */
  protected readonly shipped = signal('');
  protected readonly asksForMore = computed(
    () => this.way() === 'paste' || ['title', 'published', 'address'].some((field) => field in this.wrong()),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => this.sending.abort());
  }

  protected stop(): void {
    this.sending.abort();
  }

  protected async choose(file: File): Promise<void> {
    this.file.set(file);
    await this.look();
  }

  /** Asks what the page would become. */
  protected async look(): Promise<void> {
    this.forget();
    this.done.set(null);
    const page = this.page();
    if (page === null) return;
    this.busy.set(true);
    if (this.way() === 'file') this.sent.set(0);
    try {
      this.show(await this.api.preview(this.council(), page, this.sendOptions()));
    } catch (error) {
      this.refuse(error);
    } finally {
      this.sent.set(null);
      this.busy.set(false);
    }
  }

  protected async bring(): Promise<void> {
    const page = this.page();
    const preview = this.preview();
    if (!page || !preview) return;
    this.busy.set(true);
    this.problems.set([]);
    try {
      const made = await this.api.bring(this.council(), page, preview.hash, this.sendOptions());
      this.shipped.set(preview.shipped.id);
      this.forget();
      this.done.set(made);
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) {
        this.moved.set(true);
        this.show(error.problem.current as GuidancePreview);
      } else this.refuse(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected forget(): void {
    this.preview.set(null);
    this.moved.set(false);
    this.wrong.set({});
    this.problems.set([]);
  }

  private page(): SentPage | null {
    const said = { title: this.title(), address: this.address(), published: this.published() };
    const way = this.way() as Way | null;
    if (way === 'address') {
      if (this.pageAddress().trim() !== '') return { address: this.pageAddress().trim() };
      this.say({ address: 'Enter the address of the page' });
      return null;
    }
    const pasted = this.pasted();
    const file = way === 'file' ? this.file() : pasted.trim() === '' ? null : new File([pasted], 'pasted.html');
    if (file) return { file, said };
    this.say({ page: way === 'file' ? 'Choose the file of the page' : 'Paste the HTML of the page' });
    return null;
  }

  private sendOptions() {
    this.sending = new AbortController();
    const progress = (share: number): void => (this.sent() === null ? undefined : this.sent.set(share));
    return { signal: this.sending.signal, progress };
  }

  private show(preview: GuidancePreview): void {
    this.preview.set(preview);
    // After it has been drawn.
    setTimeout(() => this.previewHeading()?.nativeElement.focus());
  }

  /** @param problems for the summary; each is at its field as well */
  private say(wrong: Readonly<Record<string, string>>, problems: readonly Wrong[] = listed(wrong)): void {
    this.wrong.set(wrong);
    this.problems.set(problems.map(({ field, message }) => ({ message, go: () => this.goTo(field) })));
  }

  private refuse(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
    // What names no field, such as a site that does not answer, is about the page.
    if (error instanceof ApiError && errors.length > 0) this.say(error.fields, errors);
    else this.say({ page: sentenceOf(error) });
  }

  /** What is said of the page stands at the one field that it comes from. */
  private goTo(field: string): void {
    const byAddress = this.way() === 'address';
    const id = byAddress || field === 'page' ? 'guidance-page' : `guidance-${field}`;
    const found = document.getElementById(id) ?? document.getElementById(`${id}-day`);
    if (found) found.focus();
    else this.wayField()?.focus();
  }
}

interface Wrong {
  readonly field: string;
  readonly message: string;
}

function listed(wrong: Readonly<Record<string, string>>): Wrong[] {
  return Object.entries(wrong).map(([field, message]) => ({ field, message }));
}
