import { Component, computed, inject, input, output, signal, viewChildren } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { CarriedChange } from '../../api/carry-api';
import type { CarriedItem, JudgementWord } from '../../api/types';
import { type CardAct, CarriedCard } from './carried-card';
import { CarriedDesk } from './carried-desk';

/** What came along to one place of the theme page, to be confirmed, changed or dropped where it belongs. */
@Component({
  selector: 'app-carried-marks',
  imports: [CarriedCard],
  template: `
    @for (item of items(); track item.id) {
      <app-carried-card
        [item]="item"
        [place]="place()"
        [from]="from()"
        [words]="words()"
        [mayDecide]="mayDecide()"
        [current]="false"
        [changing]="changing() === item.id"
        [inPlace]="true"
        (asked)="act(item, $event)"
        (changed)="save(item, $event)"
        (cancelled)="changing.set(null)"
      />
    }
  `,
})
export class CarriedMarks {
  readonly place = input.required<AssessmentPlace>();
  /** The earlier year. */
  readonly from = input.required<string>();
  readonly themeKey = input.required<string>();
  readonly kinds = input.required<readonly CarriedItem['kind'][]>();
  /** Null for what belongs to the theme as a whole. */
  readonly criterionKey = input<string | null>(null);
  readonly words = input<readonly JudgementWord[]>([]);
  readonly mayDecide = input.required<boolean>();
  /** The year says something else now: the page loads again. */
  readonly decided = output();
  private readonly desk = inject(CarriedDesk);
  private readonly cards = viewChildren(CarriedCard);
  protected readonly changing = signal<string | null>(null);

  protected readonly items = computed(() =>
    this.desk
      .items()
      .filter(
        (item) =>
          item.themeKey === this.themeKey() &&
          item.criterionKey === this.criterionKey() &&
          this.kinds().includes(item.kind),
      ),
  );

  protected async act(item: CarriedItem, act: CardAct): Promise<void> {
    // A follow-on action is taken over, and then changed on its own page like any other.
    if (act === 'change' && item.kind !== 'follow-on-action') return this.changing.set(item.id);
    const done = await this.desk.decide(this.place(), item, act === 'change' ? 'confirm' : act);
    if (done) this.after(item);
  }

  protected async save(item: CarriedItem, change: CarriedChange): Promise<void> {
    if (!(await this.desk.change(this.place(), item, change))) return;
    this.changing.set(null);
    this.after(item);
  }

  private after({ id }: CarriedItem): void {
    this.decided.emit();
    setTimeout(() =>
      this.cards()
        .find((card) => card.item().id === id)
        ?.focus(),
    );
  }
}
