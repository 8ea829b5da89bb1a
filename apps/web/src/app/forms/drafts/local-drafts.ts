import { Injectable, inject } from '@angular/core';
import { Session } from '../../session/session';
import type { DraftKeeper } from '../autosave/autosave-record';
import { type Draft, DraftStore } from './draft-store';

/** The drafts on this device of whoever is signed in. */
@Injectable({ providedIn: 'root' })
export class LocalDrafts {
  private readonly session = inject(Session);
  private opened: { personId: string; store: Promise<DraftStore> } | null = null;

  /** The keeper for one object's fields; it stays bound to the person who is signed in now. */
  keeperFor(council: string, object: string): DraftKeeper {
    const store = this.store();
    return {
      keep: async (field, value, base) => (await store)?.keep({ council, object, field }, value, base),
      drop: (field) => void store.then((opened) => opened?.drop({ council, object, field })),
      find: async (field): Promise<Draft | null> => (await store)?.find({ council, object, field }) ?? null,
    };
  }

  /** How many texts of the person are only on this device. */
  async count(): Promise<number> {
    return (await this.store())?.count() ?? 0;
  }

  /** Signs out, then removes them: a sign-out that failed must not cost a word. */
  async forgetAllAfter(signOut: () => Promise<void>): Promise<void> {
    // Afterwards nobody is known whose drafts they are.
    const store = await this.store();
    await signOut();
    store?.forgetAll();
  }

  private store(): Promise<DraftStore | null> {
    const person = this.session.person();
    if (!person || !storageWorks()) return Promise.resolve(null);
    if (this.opened?.personId !== person.id) {
      this.opened = { personId: person.id, store: DraftStore.open(person.id, person.draftKey, localStorage) };
    }
    return this.opened.store;
  }
}

/** Private windows and strict settings refuse storage, and Web Crypto exists only on secure addresses. */
function storageWorks(): boolean {
  try {
    return typeof localStorage.length === 'number' && crypto.subtle !== undefined;
  } catch {
    return false;
  }
}
