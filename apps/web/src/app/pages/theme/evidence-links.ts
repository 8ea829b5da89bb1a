import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { sentenceOf } from '../../api/problem';
import type { EvidenceLinkView } from '../../api/types';
import { levelInWords } from '../../forms/classification/levels';
import { LiveRegion } from '../../shell/live-region';
import { PressOnce } from '../../ui/button/press-once';
import { EvidencePicker } from './evidence-picker';
import { type ThemeContext, stanceInWords } from './theme-page';

/** A criterion shows so many links at once; from a few more on, the rest is folded away. */
const FIRST = 5;
const FOLD_FROM = 8;

/** The evidence linked to a criterion or to the whole theme, with what each shows; links are added and removed here. */
@Component({
  selector: 'app-evidence-links',
  imports: [EvidencePicker, NgTemplateOutlet, PressOnce, RouterLink],
  templateUrl: './evidence-links.html',
})
export class EvidenceLinks {
  readonly context = input.required<ThemeContext>();
  readonly links = input.required<readonly EvidenceLinkView[]>();
  readonly criterionKey = input<string | null>(null);
  readonly kind = input<'characteristic' | 'indicator' | null>(null);
  /** What the evidence is about, for people who hear the page. */
  readonly about = input.required<string>();
  readonly changed = output();

  private readonly cut = computed(() => (this.links().length < FOLD_FROM ? FOLD_FROM : FIRST));
  protected readonly first = computed(() => this.links().slice(0, this.cut()));
  protected readonly others = computed(() => this.links().slice(this.cut()));
  /** Folded links are on the page all the same, so that searching in the page and printing find them. */
  protected readonly unfolded = signal(false);
  protected readonly stanceInWords = stanceInWords;
  protected readonly levelInWords = levelInWords;
  protected readonly adding = signal(false);
  protected readonly removed = signal<EvidenceLinkView | null>(null);
  protected readonly problem = signal<string | null>(null);
  private readonly api = inject(AssessmentApi);
  private readonly live = inject(LiveRegion);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected async remove(link: EvidenceLinkView): Promise<void> {
    await this.attempt(async () => {
      await this.api.removeLink(this.context().place, link);
      this.removed.set(link);
      this.live.say(`${link.title} is no longer linked`);
      this.focusOn('.app-undo');
    });
  }

  protected async undo(link: EvidenceLinkView): Promise<void> {
    await this.attempt(async () => {
      await this.api.restoreLink(this.context().place, link);
      this.removed.set(null);
      this.unfolded.set(true);
      this.live.say(`${link.title} is linked again`);
      this.focusOn('.app-link-evidence');
    });
  }

  protected added(): void {
    this.adding.set(false);
    // The new link may be among the folded ones, and a person wants to see it.
    this.unfolded.set(true);
    this.changed.emit();
    this.live.say('Evidence linked');
    this.focusOn('.app-link-evidence');
  }

  protected cancel(): void {
    this.adding.set(false);
    this.focusOn('.app-link-evidence');
  }

  private async attempt(call: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await call();
      this.changed.emit();
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }

  /** The button that was pressed may be gone: the focus goes to the next useful place. */
  private focusOn(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
