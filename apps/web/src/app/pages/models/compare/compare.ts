import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ModelApi } from '../../../api/model-api';
import { type Asked, partsOf, without } from '../../../api/understood';
import { dateInWords } from '../../../format/dates';
import { Session } from '../../../session/session';
import { PageHeading } from '../../../shell/page-heading';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs';
import { type FilterField, unknownAnswers } from '../../../ui/filter-form/filter-field';
import { FilterForm } from '../../../ui/filter-form/filter-form';
import { LeftOutNotice } from '../../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../../ui/load/load-problem';
import { Loading } from '../../../ui/load/loading';
import { asSentence } from '../version-words';
import { ComparedItem } from './compared-item';
import { narrowed, showChoices } from './relation-words';

/** Any two versions side by side: what became of each criterion, and which words differ. The address says which and what of it. */
@Component({
  selector: 'app-compare',
  imports: [Breadcrumbs, ComparedItem, FilterForm, LeftOutNotice, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './compare.html',
})
export class Compare {
  readonly council = input.required<string>();
  /** Ids of two versions. */
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  /** What of the comparison is shown: see showChoices. */
  readonly show = input<string>();
  /** Key of a theme. */
  readonly theme = input<string>();
  private readonly api = inject(ModelApi);
  private readonly session = inject(Session);
  protected readonly dateInWords = dateInWords;
  protected readonly asSentence = asSentence;
  protected readonly labels = { show: 'Show', theme: 'Theme' };

  protected readonly difference = resource({
    params: () => ({ council: this.council(), from: this.from(), to: this.to() }),
    loader: ({ params: { council, from, to }, abortSignal }) => this.api.compare(council, from, to, abortSignal),
  });
  private readonly themes = computed(() => (this.difference.hasValue() ? this.difference.value().themes : []));
  protected readonly fields = computed<FilterField[]>(() => {
    const themes = this.themes().map(({ themeKey, title }) => ({ value: themeKey, label: title }));
    return [
      { kind: 'select', name: 'show', label: 'Show', choices: showChoices },
      { kind: 'select', name: 'theme', label: 'Theme', empty: 'All', choices: themes },
    ];
  });
  private readonly said = computed<Asked>(() => ({
    show: String(this.show() ?? ''),
    theme: String(this.theme() ?? ''),
  }));
  private readonly unknown = computed(() => unknownAnswers(this.fields(), this.said()));
  protected readonly leftOut = computed(() =>
    partsOf(this.said(), (name) => this.unknown().some((one) => one.name === name)),
  );
  protected readonly asked = computed(() => without(this.said(), this.unknown()));
  protected readonly filtered = computed(() => Object.values(this.asked()).some((value) => value !== ''));
  protected readonly shown = computed(() =>
    narrowed(this.themes(), this.asked()['show'] || 'changed', this.asked()['theme'] ?? ''),
  );
  protected readonly count = computed(() => this.shown().reduce((sum, { items }) => sum + items.length, 0));
  protected readonly file = computed(() => this.api.crosswalkFile(this.council(), this.from(), this.to()));
  protected readonly mayRelate = computed(() => this.session.may(this.council(), 'model:manage'));

  protected linkTo(...rest: string[]): string[] {
    return ['/councils', this.council(), 'models', ...rest];
  }
}
