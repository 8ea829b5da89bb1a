import { Injectable, inject } from '@angular/core';
import { CommentApi, type PersonRef } from '../api/comment-api';

const KEPT_MS = 60_000;

/** Who may be mentioned in a council: read when somebody types the first @, and again when that is a while ago. */
@Injectable({ providedIn: 'root' })
export class CommentReaders {
  private readonly api = inject(CommentApi);
  private known: { council: string; at: number; people: Promise<PersonRef[]> } | null = null;

  of(council: string): Promise<PersonRef[]> {
    if (this.known?.council !== council || Date.now() - this.known.at > KEPT_MS) {
      // Nobody to offer is no reason to keep somebody from writing.
      const people = this.api.readers(council).catch(() => {
        this.known = null;
        return [];
      });
      this.known = { council, at: Date.now(), people };
    }
    return this.known.people;
  }
}
