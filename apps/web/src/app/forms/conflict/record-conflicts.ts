import { Component, input } from '@angular/core';
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
          (chosen)="choose(clash, $event)"
          (mergedText)="record().choose(clash.field, $event)"
        />
      }
    }
  `,
})
export class RecordConflicts {
  readonly record = input.required<Clashing>();
  readonly fields = input.required<Record<string, FieldWords>>();

  protected by(): string | null {
    const state = this.record().state();
    return state.kind === 'conflict' ? state.by : null;
  }

  protected at(): string | null {
    const state = this.record().state();
    return state.kind === 'conflict' ? state.at : null;
  }

  protected choose(clash: Clash, side: 'mine' | 'theirs'): void {
    this.record().choose(clash.field, clash[side]);
  }
}
