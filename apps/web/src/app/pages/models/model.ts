import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ModelApi } from '../../api/model-api';
import { dateInWords } from '../../format/dates';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { basisInWords, confidenceInWords } from './basis';
import { countsOf } from './counts';
import { asSentence } from './version-words';

/** One version of the themes and criteria, read whole: every item with what it rests on. */
@Component({
  selector: 'app-model',
  imports: [Breadcrumbs, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './model.html',
})
export class Model {
  readonly id = input.required<string>();
  /** Set when the page is read inside a council. */
  readonly council = input<string>();
  protected readonly dateInWords = dateInWords;
  protected readonly asSentence = asSentence;
  protected readonly basisInWords = basisInWords;
  protected readonly confidenceInWords = confidenceInWords;
  private readonly api = inject(ModelApi);
  protected readonly model = resource({
    params: () => ({ council: this.council() ?? null, id: this.id() }),
    loader: ({ params: { council, id }, abortSignal }) => this.api.read(council, id, abortSignal),
  });

  protected readonly counts = computed(() => (this.model.hasValue() ? countsOf(this.model.value().document) : null));

  protected parent(): string[] {
    const council = this.council();
    return council ? ['/councils', council, 'models'] : ['/models'];
  }
}
