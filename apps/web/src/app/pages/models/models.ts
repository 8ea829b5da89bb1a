import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { ModelApi } from '../../api/model-api';
import { dateInWords } from '../../format/dates';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { ChoosePair } from './compare/choose-pair';
import { asSentence, originInWords, yearsInWords } from './version-words';

/** The versions of the themes and criteria: the service's and, read in a council, its own too, with the years that use each. */
@Component({
  selector: 'app-models',
  imports: [ChoosePair, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './models.html',
})
export class Models {
  /** Set when the page is read inside a council. */
  readonly council = input<string>();
  protected readonly dateInWords = dateInWords;
  protected readonly asSentence = asSentence;
  protected readonly originInWords = originInWords;
  private readonly api = inject(ModelApi);
  private readonly session = inject(Session);
  /** Whether they may bring in the guidance's own text, or make a version of the council's own. */
  protected readonly mayManage = computed(() => this.session.may(this.council() ?? '', 'model:manage'));
  private readonly assessments = inject(AssessmentApi);
  protected readonly models = resource({
    params: () => ({ council: this.council() ?? null }),
    loader: async ({ params: { council }, abortSignal }) => {
      const [versions, years] = await Promise.all([
        this.api.list(council, abortSignal),
        council === null ? [] : this.assessments.list(council, abortSignal),
      ]);
      return { versions, years };
    },
  });
  protected readonly versions = computed(() => (this.models.hasValue() ? this.models.value().versions : []));

  protected usedBy(id: string): string {
    return this.models.hasValue() ? yearsInWords(this.models.value().years, id) : '';
  }

  protected linkTo(id: string): string[] {
    const council = this.council();
    return council ? ['/councils', council, 'models', id] : ['/models', id];
  }
}
