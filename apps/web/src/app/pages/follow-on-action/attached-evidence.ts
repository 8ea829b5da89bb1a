import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import { EvidenceApi } from '../../api/evidence-api';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import { sentenceOf } from '../../api/problem';
import type { FollowOnActionView } from '../../api/types';
import { levelInWords } from '../../forms/classification/levels';
import { counted } from '../../format/amounts';
import { LiveRegion } from '../../shell/live-region';
import { Button } from '../../ui/button/button';
import { PressOnce } from '../../ui/button/press-once';
import { Radios } from '../../ui/radios/radios';
import { TextInput } from '../../ui/text-input/text-input';

const SHOWN = 8;

/** The evidence that a follow-on action was done, with a search of the library to attach more. */
@Component({
  selector: 'app-attached-evidence',
  imports: [Button, PressOnce, Radios, RouterLink, TextInput],
  templateUrl: './attached-evidence.html',
})
export class AttachedEvidence {
  readonly place = input.required<AssessmentPlace>();
  readonly action = input.required<FollowOnActionView>();
  readonly mayWrite = input(false);
  readonly changed = output<FollowOnActionView>();
  private readonly api = inject(FollowOnActionApi);
  private readonly library = inject(EvidenceApi);
  private readonly live = inject(LiveRegion);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly typed = signal('');
  private readonly asked = signal<string | null>(null);
  protected readonly chosen = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly missing = signal<string | null>(null);
  protected readonly problem = signal<string | null>(null);

  protected readonly found = resource({
    params: () => {
      const search = this.asked();
      return search === null ? undefined : { council: this.place().council, search };
    },
    loader: ({ params, abortSignal }) =>
      this.library.list(params.council, { search: params.search, size: SHOWN, sort: '-updated' }, abortSignal),
  });
  protected readonly choices = computed(() => {
    const attached = new Set(this.action().evidence.map(({ id }) => id));
    const items = this.found.hasValue() ? this.found.value().items.filter(({ id }) => !attached.has(id)) : [];
    return items.map((item) => ({
      value: item.id,
      label: item.title,
      hint: [levelInWords(item.classification), item.issuingBody].filter(Boolean).join(', '),
    }));
  });
  protected readonly count = computed(() => {
    if (!this.found.hasValue()) return this.found.isLoading() ? 'Searching…' : '';
    const { total } = this.found.value();
    return `${counted(total, 'item')} found${total > SHOWN ? `, the ${SHOWN} changed last are shown: use more words to find others` : ''}`;
  });

  /** Whoever opens the search sees what was changed last: often that is what they have just added. */
  protected opened(open: boolean): void {
    if (open && this.asked() === null) this.find();
  }

  protected find(): void {
    this.chosen.set(null);
    this.asked.set(this.typed().trim());
  }

  protected async attach(): Promise<void> {
    const id = this.chosen();
    this.missing.set(id ? null : 'Choose an item');
    if (id && (await this.attempt(() => this.api.addEvidence(this.place(), this.action().id, id)))) {
      this.chosen.set(null);
      this.live.say('Evidence attached');
    }
  }

  protected async detach(id: string): Promise<void> {
    if (!(await this.attempt(() => this.api.removeEvidence(this.place(), this.action().id, id)))) return;
    this.live.say('Evidence taken off');
    // The button that was pressed is gone: the focus goes to where evidence is attached.
    afterNextRender(() => this.host.querySelector('summary')?.focus(), { injector: this.injector });
  }

  private async attempt(call: () => Promise<FollowOnActionView>): Promise<boolean> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.changed.emit(await call());
      return true;
    } catch (error) {
      this.problem.set(sentenceOf(error));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
