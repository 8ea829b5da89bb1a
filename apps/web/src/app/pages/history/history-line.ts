import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import { sentenceOf } from '../../api/problem';
import type { HistoryEntry } from '../../api/types';
import { momentInWords } from '../../format/dates';
import { WordDifference } from '../../ui/word-difference/word-difference';
import { actInWords, withheldInWords } from './acts';
import { changesOf } from './changes';
import { titleOf } from './entry-title';
import { objectLink } from './object-link';
import { outcomeOf } from './outcome';

/** One entry of the history: a sentence of who did what to which object and why, and what changed when it is opened. */
@Component({
  selector: 'app-history-line',
  imports: [RouterLink, WordDifference],
  templateUrl: './history-line.html',
})
export class HistoryLine {
  readonly entry = input.required<HistoryEntry>();
  readonly council = input.required<string>();
  /** Whether to say what it is about; a heading may do so already. */
  readonly named = input.required<boolean>();
  readonly showYear = input.required<boolean>();
  /** Names of people by id, where they are known. */
  readonly names = input.required<ReadonlyMap<string, string>>();
  private readonly api = inject(CouncilApi);

  protected readonly momentInWords = momentInWords;
  protected readonly actInWords = actInWords;
  protected readonly withheldInWords = withheldInWords;

  /** The entry with all of its long texts, once it was opened. */
  private readonly whole = signal<HistoryEntry | null>(null);
  /** Why they could not be had. */
  protected readonly problem = signal<string | null>(null);
  private readonly said = computed(() => this.whole() ?? this.entry());
  protected readonly title = computed(() => titleOf(this.entry()));
  protected readonly where = computed(() => (this.entry().withheld ? null : objectLink(this.entry(), this.council())));
  protected readonly outcome = computed(() => outcomeOf(this.entry().before, this.entry().after));
  protected readonly cut = computed(() => this.said().shortened.length > 0);
  protected readonly changes = computed(() => {
    const { before, after, shortened } = this.said();
    return changesOf(before, after, (id) => this.names().get(id), shortened);
  });

  /** A list cuts long texts: whoever opens an entry gets all of it. */
  protected async read(): Promise<void> {
    if (!this.cut()) return;
    this.problem.set(null);
    try {
      this.whole.set(await this.api.historyEntry(this.council(), this.entry().number));
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }
}
