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
import { themeKeyOf } from '@best-value/model';
import { AssessmentApi } from '../../api/assessment-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { CitationView, CriterionView } from '../../api/types';
import { LiveRegion } from '../../shell/live-region';
import { PressOnce } from '../../ui/button/press-once';
import { CitationForm } from './citation-form';
import { type ThemeContext, anchorOf, criterionTexts } from './theme-page';

/** Answers of other criteria this one points to, so that nothing has to be written twice. */
@Component({
  selector: 'app-citations',
  imports: [CitationForm, PressOnce, RouterLink],
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

  /** What the form is open for: a new reference, or the note of one. The form, with 137 choices, is built only then. */
  protected readonly opened = signal<'new' | CitationView | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly anchorOf = anchorOf;
  private readonly texts = computed(() => criterionTexts(this.context().assessment));

  protected textOf(criterionKey: string): string {
    return this.texts().get(criterionKey) ?? criterionKey;
  }

  protected readonly themeOf = themeKeyOf;

  protected isOpen(citation: CitationView): boolean {
    const opened = this.opened();
    return opened !== null && opened !== 'new' && opened.criterionKey === citation.criterionKey;
  }

  /** The citation as it was when the form was opened: the page may have loaded a newer one since. */
  protected ofForm(): CitationView | null {
    const opened = this.opened();
    return opened === 'new' ? null : opened;
  }

  protected saved(): void {
    this.live.say(this.opened() === 'new' ? 'Reference added' : 'Note saved');
    this.close();
    this.changed.emit();
  }

  protected async remove(citation: CitationView): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.endCitation(this.context().place, this.criterion().key, citation);
      this.live.say('Reference removed');
    } catch (error) {
      const moved = error instanceof ApiError && error.status === 412;
      if (!moved) return this.problem.set(sentenceOf(error));
      const { changedBy } = error.problem;
      this.problem.set(
        `${changedBy ?? 'Somebody else'} changed the note of this reference since you opened the page. The new note is shown now: remove the reference again if it should still go.`,
      );
    }
    this.changed.emit();
    this.focusOnStart();
  }

  /** The button that was pressed is gone: the focus goes back to where references are begun. */
  protected close(): void {
    this.opened.set(null);
    this.focusOnStart();
  }

  private focusOnStart(): void {
    const focus = (): void => this.host.querySelector<HTMLElement>('.app-cite')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
