import { Injectable, type Signal, inject, signal, type WritableSignal } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { LocalDrafts } from '../../forms/drafts/local-drafts';
import { type Decisions, nothingDecided } from './decisions';

const FIELD = 'decisions';

/** What was decided of each move so far: it outlives the steps of the guide, and waits on the device until the year is moved. */
@Injectable({ providedIn: 'root' })
export class MoveDesk {
  private readonly drafts = inject(LocalDrafts);
  private readonly open = new Map<string, WritableSignal<Decisions>>();

  /** The decisions of a move, as they are and as they change. */
  of(place: AssessmentPlace, to: string): Signal<Decisions> {
    return this.held(place, to).asReadonly();
  }

  decide(place: AssessmentPlace, to: string, decisions: Decisions): void {
    this.held(place, to).set(decisions);
    void this.keeper(place, to).keep(FIELD, decisions, null);
  }

  /** The year was moved: what was decided is done. */
  done(place: AssessmentPlace, to: string): void {
    this.held(place, to).set(nothingDecided);
    this.keeper(place, to).drop(FIELD);
  }

  private held(place: AssessmentPlace, to: string): WritableSignal<Decisions> {
    const id = `${place.council}|${place.year}|${to}`;
    const known = this.open.get(id);
    if (known) return known;
    const fresh = signal(nothingDecided);
    this.open.set(id, fresh);
    void Promise.resolve(this.keeper(place, to).find(FIELD)).then((draft) => {
      if (draft && fresh() === nothingDecided) fresh.set(draft.value as Decisions);
    });
    return fresh;
  }

  private keeper({ council, year }: AssessmentPlace, to: string) {
    return this.drafts.keeperFor(council, `${year}/version-move/${to}`);
  }
}
