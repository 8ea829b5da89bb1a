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
import { AssessmentApi } from '../../api/assessment-api';
import { EvidenceApi } from '../../api/evidence-api';
import { sentenceOf } from '../../api/problem';
import type { EvidenceLinkView } from '../../api/types';
import { levelInWords } from '../../forms/classification/levels';
import { counted } from '../../format/amounts';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/radios/radios';
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import type { ThemeContext } from './theme-page';

const SHOWN = 8;

/** What is wrong with each answer, or null. */
interface Missing {
  item: string | null;
  stance: string | null;
  shows: string | null;
}
const NOTHING_MISSING: Missing = { item: null, stance: null, shows: null };

/** Finds an item in the council's library and says what it shows here. */
@Component({
  selector: 'app-evidence-picker',
  imports: [Button, Radios, RouterLink, TextInput, Textarea],
  templateUrl: './evidence-picker.html',
})
export class EvidencePicker {
  readonly context = input.required<ThemeContext>();
  readonly criterionKey = input.required<string | null>();
  readonly kind = input.required<'characteristic' | 'indicator' | null>();
  readonly added = output();
  readonly cancelled = output();
  private readonly evidence = inject(EvidenceApi);
  private readonly api = inject(AssessmentApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly typed = signal('');
  private readonly search = signal('');
  protected readonly chosen = signal<string | null>(null);
  protected readonly stance = signal<string | null>(null);
  protected readonly shows = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly missing = signal(NOTHING_MISSING);

  protected readonly found = resource({
    params: () => ({ council: this.context().place.council, search: this.search() }),
    loader: ({ params, abortSignal }) =>
      this.evidence.list(params.council, { search: params.search, size: SHOWN, sort: '-updated' }, abortSignal),
  });
  protected readonly choices = computed(() =>
    this.found.hasValue()
      ? this.found.value().items.map((item) => ({
          value: item.id,
          label: item.title,
          hint: [levelInWords(item.classification), item.issuingBody].filter(Boolean).join(', '),
        }))
      : [],
  );
  protected readonly count = computed(() =>
    this.found.hasValue()
      ? `${counted(this.found.value().total, 'item')} found${this.found.value().total > SHOWN ? `, the newest ${SHOWN} shown` : ''}`
      : '',
  );
  protected readonly stances = computed(() => [
    {
      value: 'supports',
      label: this.kind() === 'indicator' ? 'Supports: it shows the indicator' : 'Supports: it shows that this is met',
    },
    {
      value: 'counters',
      label:
        this.kind() === 'indicator'
          ? 'Counters: it shows the indicator is absent or being dealt with'
          : 'Counters: it speaks against this',
    },
  ]);

  constructor() {
    // The button that opened this is gone.
    this.focusOn('input');
  }

  protected find(): void {
    // What was chosen before may not be on the page any more.
    this.chosen.set(null);
    this.search.set(this.typed().trim());
  }

  protected async add(): Promise<void> {
    const evidenceId = this.chosen();
    const stance = this.stance() as EvidenceLinkView['stance'] | null;
    const shows = this.shows().trim();
    this.missing.set({
      item: evidenceId ? null : 'Choose an item',
      stance: stance ? null : 'Say whether it supports or counters',
      shows: shows ? null : 'Say in one line what it shows',
    });
    if (!evidenceId || !stance || !shows) return this.focusOn('.govuk-form-group--error :is(input, textarea)');
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.linkEvidence(this.context().place, {
        evidenceId,
        themeKey: this.context().theme.key,
        criterionKey: this.criterionKey(),
        stance,
        shows,
      });
      this.added.emit();
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private focusOn(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
