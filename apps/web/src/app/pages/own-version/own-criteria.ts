import { Component, computed, input, output } from '@angular/core';
import { type CriterionKind, type OwnCriterion, ownBounds, type Theme } from '@best-value/model';
import { Button } from '../../ui/button/button';
import { Textarea } from '../../ui/textarea/textarea';
import { focusAfter } from './draft-words';

const kinds: { kind: CriterionKind; list: 'characteristics' | 'indicators'; title: string; one: string }[] = [
  {
    kind: 'characteristic',
    list: 'characteristics',
    title: 'Characteristics of a council that works well',
    one: 'characteristic',
  },
  { kind: 'indicator', list: 'indicators', title: 'Indicators of possible failure', one: 'indicator' },
];

type Way = 'up' | 'down';

/** One theme as it will be: the criteria of the base, and the council's own after them, which can be changed. */
@Component({
  selector: 'app-own-criteria',
  imports: [Button, Textarea],
  template: `
    @for (group of groups(); track group.kind) {
      <h3 class="govuk-heading-s">
        {{ group.title }}<span class="govuk-visually-hidden"> in {{ theme().title }}</span>
      </h3>
      <ul class="govuk-list govuk-list--bullet">
        @for (criterion of theme()[group.list]; track criterion.key) {
          <li class="app-breakable">{{ criterion.text }}</li>
        }
      </ul>
      @for (own of group.own; track own.at; let n = $index) {
        <app-textarea
          [label]="'Our own ' + group.one + ' ' + (n + 1) + ' of ' + theme().title"
          [name]="'criteria.' + own.at + '.text'"
          [rows]="2"
          [limit]="limit"
          [problem]="problem()('criteria.' + own.at + '.text')"
          [value]="own.criterion.text"
          (valueChange)="write(own.at, $event)"
        />
        <p class="govuk-body">
          @if (n > 0) {
            <button
              type="button"
              class="app-link-button"
              [id]="idOf('up', own.at)"
              (click)="swap(own.at, group.own[n - 1]?.at, 'up')"
            >
              Move up<span class="govuk-visually-hidden">: our own {{ group.one }} {{ n + 1 }}</span>
            </button>
          }
          @if (n + 1 < group.own.length) {
            <button
              type="button"
              class="app-link-button"
              [id]="idOf('down', own.at)"
              (click)="swap(own.at, group.own[n + 1]?.at, 'down')"
            >
              Move down<span class="govuk-visually-hidden">: our own {{ group.one }} {{ n + 1 }}</span>
            </button>
          }
          <button type="button" class="app-link-button" (click)="takeOut(own.at, addId(group.kind))">
            Take out<span class="govuk-visually-hidden">: our own {{ group.one }} {{ n + 1 }}</span>
          </button>
        </p>
      }
      <button type="button" appButton="secondary" [id]="addId(group.kind)" (click)="added.emit(group.kind)">
        Add {{ group.one === 'indicator' ? 'an indicator' : 'a characteristic'
        }}<span class="govuk-visually-hidden"> to {{ theme().title }}</span>
      </button>
    }
  `,
})
export class OwnCriteria {
  readonly theme = input.required<Theme>();
  /** The council's own criteria of all themes. */
  readonly all = input.required<readonly OwnCriterion[]>();
  readonly problem = input.required<(field: string) => string | null>();
  readonly added = output<CriterionKind>();
  readonly allChange = output<OwnCriterion[]>();

  protected readonly limit = ownBounds.criterionLength;
  protected readonly groups = computed(() =>
    kinds.map((group) => ({
      ...group,
      own: this.all().flatMap((criterion, at) =>
        criterion.theme === this.theme().key && criterion.kind === group.kind ? [{ at, criterion }] : [],
      ),
    })),
  );

  protected write(at: number, text: string): void {
    this.allChange.emit(this.all().map((one, n) => (n === at ? { ...one, text } : one)));
  }

  /** @param then id of what has the focus afterwards */
  protected takeOut(at: number, then: string): void {
    this.allChange.emit(this.all().filter((_, n) => n !== at));
    focusAfter(then);
  }

  /** Lets two change places. The focus goes with the one that was moved; at an end of the list, to the way back. */
  protected swap(at: number, other: number | undefined, way: Way): void {
    const [one, two] = [this.all()[at], other === undefined ? undefined : this.all()[other]];
    if (!one || !two || other === undefined) return;
    this.allChange.emit(this.all().map((each, n) => (n === at ? two : n === other ? one : each)));
    focusAfter(this.idOf(way, other), this.idOf(way === 'up' ? 'down' : 'up', other));
  }

  protected idOf(way: Way, at: number): string {
    return `criteria-${at}-${way}`;
  }

  protected addId(kind: CriterionKind): string {
    return `add-${this.theme().key}-${kind}`;
  }
}
