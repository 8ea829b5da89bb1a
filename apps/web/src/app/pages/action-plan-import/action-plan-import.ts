import { Component, DestroyRef, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApiError, sentenceOf } from '../../api/problem';
import { RegisterApi } from '../../api/register-api';
import type { Imported, ImportPreview } from '../../api/types';
import type { FormProblem } from '../../forms/submission';
import { counted } from '../../format/amounts';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { FileUpload } from '../../ui/file-upload/file-upload';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { fromSetting, readSetting } from '../follow-on-actions/setting';
import { ImportPreviewTables } from './import-preview-tables';

const parts = [Breadcrumbs, Button, ErrorSummary, FileUpload, LoadProblem, Loading, NotificationBanner, PageHeading];

/** Downloads the action plan for editing, and brings it back: a preview first, then exactly what it said. */
@Component({
  selector: 'app-action-plan-import',
  imports: [...parts, ImportPreviewTables, RouterLink],
  templateUrl: './action-plan-import.html',
})
export class ActionPlanImport {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  private readonly api = inject(RegisterApi);
  private readonly session = inject(Session);
  private readonly upload = viewChild(FileUpload);
  private readonly previewHeading = viewChild<ElementRef<HTMLElement>>('previewHeading');
  private sending = new AbortController();

  protected readonly yearInWords = yearInWords;
  protected readonly counted = counted;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly home = computed(() => ['/councils', this.council(), 'assessments', this.year()]);
  protected readonly list = computed(() => [...this.home(), 'follow-on-actions']);
  protected readonly setting = readSetting(() => this.place());
  protected readonly about = fromSetting(this.setting);
  protected readonly downloads = computed(() => {
    const audience = this.session.may(this.council(), 'restricted:read') ? ({ audience: 'restricted' } as const) : {};
    return (['xlsx', 'csv'] as const).map((format) => ({
      format,
      address: this.api.address(this.place(), 'action-plan', { format, purpose: 'editing', ...audience }),
    }));
  });

  private readonly file = signal<File | null>(null);
  protected readonly sent = signal<number | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly problems = signal<readonly FormProblem[]>([]);
  protected readonly preview = signal<ImportPreview | null>(null);
  /** What is there has moved since the preview before this one. */
  protected readonly moved = signal(false);
  protected readonly done = signal<Imported | null>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.sending.abort());
  }

  protected stop(): void {
    this.sending.abort();
  }

  protected async choose(file: File): Promise<void> {
    this.forget();
    this.done.set(null);
    this.file.set(file);
    this.sent.set(0);
    try {
      this.show(await this.api.preview(this.place(), file, this.options()));
    } catch (error) {
      this.refuse(error);
    } finally {
      this.sent.set(null);
    }
  }

  protected async apply(): Promise<void> {
    const file = this.file();
    const preview = this.preview();
    if (!file || !preview) return;
    this.busy.set(true);
    this.problems.set([]);
    try {
      this.done.set(await this.api.import(this.place(), file, preview.hash, this.options(false)));
      this.forget();
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) {
        this.moved.set(true);
        this.show(error.problem.current as ImportPreview);
      } else {
        this.refuse(error);
      }
    } finally {
      this.busy.set(false);
    }
  }

  protected forget(): void {
    this.file.set(null);
    this.preview.set(null);
    this.moved.set(false);
    this.problem.set(null);
    this.problems.set([]);
  }

  private options(showProgress = true) {
    this.sending = new AbortController();
    const progress = (share: number): void => (showProgress ? this.sent.set(share) : undefined);
    return { signal: this.sending.signal, progress };
  }

  private show(preview: ImportPreview): void {
    this.preview.set(preview);
    // After it has been drawn.
    setTimeout(() => this.previewHeading()?.nativeElement.focus());
  }

  private refuse(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const message = unreadable(error) ?? sentenceOf(error);
    this.problem.set(message);
    this.problems.set([{ message, go: () => this.upload()?.focus() }]);
  }
}

/** A file that a browser cannot read any more gives no answer at all: it is open in the spreadsheet, or was moved. */
function unreadable(error: unknown): string | null {
  return error instanceof ApiError && error.status === 0 && navigator.onLine
    ? 'The file could not be sent. Close it in the spreadsheet and choose it again'
    : null;
}
