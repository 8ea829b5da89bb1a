import { Component, DestroyRef, inject, input, model, signal } from '@angular/core';
import { EvidenceApi } from '../../api/evidence-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { UploadedFile } from '../../api/types';
import { UPLOAD_LIMIT_BYTES } from '../../api/upload';
import { sizeInWords } from '../../format/amounts';
import { SignInExpiry } from '../../session/sign-in-expiry';
import { LiveRegion } from '../../shell/live-region';
import { FieldControl } from '../../ui/field/field-control';
import { FileUpload } from '../../ui/file-upload/file-upload';
import { acceptedEndings, acceptedInWords } from './evidence-words';

/** The file of a document: uploaded as soon as it is chosen, so that a refusal is known before the form is sent. */
@Component({
  selector: 'app-file-answer',
  imports: [FileUpload],
  template: `
    <app-file-upload
      [label]="label()"
      [hint]="hints"
      [accept]="endings"
      [name]="name()"
      [sent]="sent()"
      [problem]="refusal() ?? error()"
      (chosen)="send($event)"
      (stopped)="stop()"
    />
    @if (value(); as file) {
      <p class="govuk-body app-breakable">
        Uploaded: <strong>{{ file.name }}</strong> ({{ sizeInWords(file.size) }})
      </p>
    }
  `,
})
export class FileAnswer extends FieldControl {
  readonly council = input.required<string>();
  readonly value = model<UploadedFile | null>(null);
  /** True while a file is on its way. */
  readonly uploading = model(false);

  protected readonly hints = acceptedInWords;
  protected readonly endings = acceptedEndings;
  protected readonly sizeInWords = sizeInWords;
  protected readonly sent = signal<number | null>(null);
  protected readonly refusal = signal<string | null>(null);
  private readonly api = inject(EvidenceApi);
  private readonly expiry = inject(SignInExpiry);
  private readonly live = inject(LiveRegion);
  private stopping = new AbortController();

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => this.stopping.abort());
  }

  protected async send(file: File): Promise<void> {
    this.refusal.set(null);
    if (file.size > UPLOAD_LIMIT_BYTES) {
      return this.refusal.set(
        `${file.name} is ${sizeInWords(file.size)}. A file can be up to 50 MB: split it, or save it with smaller pictures.`,
      );
    }
    this.stopping = new AbortController();
    this.sent.set(0);
    this.uploading.set(true);
    try {
      const uploaded = await this.upload(file);
      this.value.set(uploaded);
      this.live.say(`${uploaded.name} has been uploaded`);
    } catch (error) {
      if (error instanceof ApiError) this.refusal.set(`${file.name} was not uploaded. ${sentenceOf(error)}`);
    } finally {
      this.sent.set(null);
      this.uploading.set(false);
    }
  }

  /** Once more after signing in again in place, when the sign-in had ended meanwhile. */
  private async upload(file: File): Promise<UploadedFile> {
    const send = (): Promise<UploadedFile> =>
      this.api.upload(this.council(), file, (share) => this.sent.set(share), this.stopping.signal);
    try {
      return await send();
    } catch (error) {
      if (error instanceof ApiError && error.status === 401 && (await this.expiry.again())) return send();
      throw error;
    }
  }

  protected stop(): void {
    this.stopping.abort();
    this.live.say('The upload was stopped');
  }
}
