import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { CouncilApi } from '../../api/council-api';
import { sentenceOf } from '../../api/problem';
import type { HistoryEntry } from '../../api/types';
import { momentInWords } from '../../format/dates';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { changedFields } from './change-words';

/** Who changed what and when: of the whole council, of one assessment or of one object, as the address says. */
@Component({
  selector: 'app-history',
  imports: [Button, LoadProblem, Loading, PageHeading],
  templateUrl: './history.html',
})
export class History {
  readonly council = input.required<string>();
  readonly object = input<string>();
  readonly assessment = input<string>();
  private readonly api = inject(CouncilApi);
  protected readonly momentInWords = momentInWords;
  protected readonly changedFields = changedFields;

  protected readonly filter = computed(() => ({ object: this.object(), assessment: this.assessment() }));
  protected readonly first = resource({
    params: () => ({ council: this.council(), filter: this.filter() }),
    loader: ({ params, abortSignal }) => this.api.history(params.council, params.filter, abortSignal),
  });
  protected readonly entries = linkedSignal<HistoryEntry[]>(() => (this.first.hasValue() ? this.first.value().items : []));
  protected readonly next = linkedSignal<number | null>(() => (this.first.hasValue() ? this.first.value().next : null));
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly title = computed(() =>
    this.object() ? 'History of this item' : this.assessment() ? 'History of this year' : 'History of this council',
  );

  protected async more(before: number): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const page = await this.api.history(this.council(), { ...this.filter(), before });
      this.entries.update((entries) => [...entries, ...page.items]);
      this.next.set(page.next);
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
