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
import type { CriterionView } from '../../api/types';
import { LiveRegion } from '../../shell/live-region';
import { Button } from '../../ui/button/button';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { type ThemeContext, anchorOf, criterionTexts } from './theme-page';

/** Answers of other criteria this one points to, so that nothing has to be written twice. */
@Component({
  selector: 'app-citations',
  imports: [Button, RouterLink, Select, TextInput],
  templateUrl: './citations.html',
})
export class Citations {
  readonly context = input.required<ThemeContext>();
  readonly criterion = input.required<CriterionView>();
  readonly changed = output();
  private readonly api = inject(AssessmentApi);
  private readonly live = inject(LiveRegion);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly opened = signal(false);
  protected readonly cited = signal('');
  protected readonly note = signal('');
  protected readonly problem = signal<string | null>(null);
  protected readonly anchorOf = anchorOf;
  private readonly texts = computed(() => criterionTexts(this.context().assessment));

  /** Only built when the form is open: 137 choices for each of 22 cards would slow the page down. */
  protected readonly choices = computed(() => {
    const taken = new Set([
      this.criterion().key,
      ...this.criterion().citations.map((citation) => citation.criterionKey),
    ]);
    return this.context().assessment.themes.flatMap((theme) =>
      theme.criteria
        .filter((criterion) => !taken.has(criterion.key))
        .map((criterion) => ({ value: criterion.key, label: `${theme.title}: ${criterion.text}` })),
    );
  });

  protected textOf(criterionKey: string): string {
    return this.texts().get(criterionKey) ?? criterionKey;
  }

  protected themeOf(criterionKey: string): string {
    return criterionKey.split('/')[0] ?? '';
  }

  protected async add(): Promise<void> {
    if (!this.cited()) return this.problem.set('Choose a criterion');
    await this.attempt(async () => {
      await this.api.cite(this.context().place, this.criterion().key, this.cited(), this.note().trim());
      this.live.say('Reference added');
      this.opened.set(false);
      this.cited.set('');
      this.note.set('');
    });
    if (!this.opened()) this.focusOnStart();
  }

  protected async remove(citedKey: string): Promise<void> {
    await this.attempt(async () => {
      await this.api.endCitation(this.context().place, this.criterion().key, citedKey);
      this.live.say('Reference removed');
    });
    this.focusOnStart();
  }

  protected cancel(): void {
    this.opened.set(false);
    this.focusOnStart();
  }

  /** The button that was pressed is gone: the focus goes back to where the reference was begun. */
  private focusOnStart(): void {
    const focus = (): void => this.host.querySelector<HTMLElement>('.app-cite')?.focus();
    afterNextRender(focus, { injector: this.injector });
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
}
