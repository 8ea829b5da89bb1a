import { Component, ElementRef, Injector, afterNextRender, inject, input } from '@angular/core';
import type { SaveState } from '../autosave/save-state';
import { ConflictChoice } from './conflict-choice';

/** How one field of a record is named and shown when two people changed it. */
export interface FieldWords {
  name: string;
  /** Free text can be put together from both versions. */
  text: boolean;
  show(value: unknown): string;
}

/** The part of a self-saving record this needs, whatever its fields are. */
interface Clashing {
  state(): SaveState;
  conflicts(): readonly Clash[];
  choose(field: string, value: unknown): void;
}

interface Clash {
  field: string;
  mine: unknown;
  theirs: unknown;
}

/** All clashes of a record, one choice each. */
@Component({
  selector: 'app-record-conflicts',
  imports: [ConflictChoice],
  template: `
    @for (clash of record().conflicts(); track clash.field) {
      @let words = fields()[clash.field];
      @if (words) {
        <app-conflict-choice
          [of]="words.name"
          [text]="words.text"
          [mine]="words.show(clash.mine)"
          [theirs]="words.show(clash.theirs)"
          [by]="by()"
          [at]="at()"
          (chosen)="choose(clash.field, clash[$event])"
          (mergedText)="choose(clash.field, $event)"
        />
      }
    }
  `,
})
export class RecordConflicts {
  readonly record = input.required<Clashing>();
  readonly fields = input.required<Record<string, FieldWords>>();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected by(): string | null {
    const state = this.record().state();
    return state.kind === 'conflict' ? state.by : null;
  }

  protected at(): string | null {
    const state = this.record().state();
    return state.kind === 'conflict' ? state.at : null;
  }

  /** The button that was pressed goes with its choice: the focus goes to the next choice, or to the answers themselves. */
  protected choose(field: string, value: unknown): void {
    this.record().choose(field, value);
    const focus = (): void => {
      const next = this.host.querySelector<HTMLElement>('button');
      (next ?? this.host.parentElement?.querySelector<HTMLElement>('textarea, input'))?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }
}
