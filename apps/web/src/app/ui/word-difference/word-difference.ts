import { Component, computed, input, linkedSignal } from '@angular/core';
import { aroundChanges, wordDifference } from '@best-value/model';

/** Words that are left on each side of a change. */
const CONTEXT = 15;
/** More pieces than anybody reads: a browser would take seconds to lay them out. */
const MOST_PIECES = 1000;

/**
 * Two versions of a text as one, with the words that were taken out and put in: struck through and underlined, with a sign, and
 * with words for those who do not see it.
 */
@Component({
  selector: 'app-word-difference',
  template: `
    @if (tooMany()) {
      <p class="govuk-body-s govuk-!-margin-bottom-0">Before</p>
      <div class="app-quote">{{ before() }}</div>
      <p class="govuk-body-s govuk-!-margin-bottom-0">After</p>
      <div class="app-quote">{{ after() }}</div>
    } @else {
      <div class="app-quote">
        @for (piece of pieces(); track $index) {
          @switch (piece.kind) {
            @case ('inserted') {
              <ins class="app-inserted"
                ><span class="govuk-visually-hidden">[added: </span
                ><span class="app-difference-sign" aria-hidden="true">+</span>{{ piece.text
                }}<span class="govuk-visually-hidden">: end of added]</span></ins
              >
            }
            @case ('removed') {
              <del class="app-removed"
                ><span class="govuk-visually-hidden">[removed: </span
                ><span class="app-difference-sign" aria-hidden="true">−</span>{{ piece.text
                }}<span class="govuk-visually-hidden">: end of removed]</span></del
              >
            }
            @case ('skipped') {
              <span class="app-skipped">[… {{ piece.words }} words that are the same …]&ngsp;</span>
            }
            @default {
              <span>{{ piece.text }}</span>
            }
          }
        }
      </div>
      @if (shortens()) {
        <p class="govuk-body-s">
          <button type="button" class="app-link-button" (click)="whole.set(!whole())">
            {{ whole() ? 'Show only what changed' : 'Show the whole text'
            }}<span class="govuk-visually-hidden"> of {{ name() }}</span>
          </button>
        </p>
      }
    }
  `,
})
export class WordDifference {
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  /** What the text is called, for screen readers. */
  readonly name = input.required<string>();

  private readonly all = computed(() => wordDifference(this.before(), this.after()));
  private readonly short = computed(() => aroundChanges(this.all(), CONTEXT));
  protected readonly shortens = computed(() => this.short().some(({ kind }) => kind === 'skipped'));
  protected readonly tooMany = computed(() => this.all().length > MOST_PIECES);
  protected readonly whole = linkedSignal({ source: () => [this.before(), this.after()], computation: () => false });
  protected readonly pieces = computed(() => (this.whole() ? this.all() : this.short()));
}
