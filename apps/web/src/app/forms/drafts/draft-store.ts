import { DraftCipher, type Sealed } from './draft-cipher';

/** What a draft belongs to, beside the person. */
export interface DraftPlace {
  council: string;
  /** The object on the server, for instance `2026-27/theme/culture`. */
  object: string;
  field: string;
}

/** Text that was typed and not acknowledged by the server. */
export interface Draft {
  value: unknown;
  /** What the server held when it was typed. */
  base: unknown;
  at: Date;
}

interface Entry extends Sealed {
  at: number;
}

const PREFIX = 'draft|';
const KEPT_FOR_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * Drafts of one signed-in person on this device. The address of an entry names person, council, object and field, and
 * is sealed with the text: it opens only for the same person in the same place.
 */
export class DraftStore {
  private readonly writes = new Map<string, Promise<void>>();
  private readonly latest = new Map<string, number>();

  private constructor(
    private readonly personId: string,
    private readonly cipher: DraftCipher,
    private readonly storage: Storage,
    private readonly now: () => number,
  ) {}

  /** @param draftKey the key of the session answer */
  static async open(personId: string, draftKey: string, storage: Storage, now = () => Date.now()): Promise<DraftStore> {
    const store = new DraftStore(personId, await DraftCipher.from(draftKey), storage, now);
    sweepOldDrafts(storage, now());
    return store;
  }

  /** Keeps the newest text of a place. Older writes that finish late do not replace it. */
  keep(place: DraftPlace, value: unknown, base: unknown): Promise<void> {
    const key = this.key(place);
    const order = (this.latest.get(key) ?? 0) + 1;
    this.latest.set(key, order);
    const write = this.write(key, order, value, base);
    this.writes.set(key, write);
    return write;
  }

  /** Forgets a place, also a write to it that is still under way. */
  drop(place: DraftPlace): void {
    const key = this.key(place);
    this.latest.set(key, (this.latest.get(key) ?? 0) + 1);
    this.storage.removeItem(key);
  }

  /** The draft of a place, or null when there is none, it is older than 14 days, or it is not this person's. */
  async find(place: DraftPlace): Promise<Draft | null> {
    const key = this.key(place);
    await this.writes.get(key);
    const entry = readEntry(this.storage.getItem(key));
    if (!entry || entry.at < this.now() - KEPT_FOR_MS) return null;
    const text = await this.cipher.open(key, entry);
    if (text === null) return null;
    const { value, base } = JSON.parse(text) as { value: unknown; base: unknown };
    return { value, base, at: new Date(entry.at) };
  }

  /** How many texts of this person are kept here unsaved, in every council. */
  count(): number {
    return this.mine().length;
  }

  /** Removes all drafts of this person: at sign-out, after the warning. */
  forgetAll(): void {
    for (const key of this.mine()) this.storage.removeItem(key);
    this.latest.clear();
  }

  private async write(key: string, order: number, value: unknown, base: unknown): Promise<void> {
    const sealed = await this.cipher.seal(key, JSON.stringify({ value, base }));
    if (this.latest.get(key) !== order) return;
    try {
      this.storage.setItem(key, JSON.stringify({ ...sealed, at: this.now() } satisfies Entry));
    } catch {
      // The device's storage is full or closed: saving to the server goes on, and the page shows its state.
    }
  }

  private mine(): string[] {
    const start = `${PREFIX}${this.personId}|`;
    return keysOf(this.storage).filter((key) => key.startsWith(start));
  }

  private key(place: DraftPlace): string {
    return `${PREFIX}${[this.personId, place.council, place.object, place.field].join('|')}`;
  }
}

/** Removes drafts of anybody that are older than 14 days. */
export function sweepOldDrafts(storage: Storage, now: number): void {
  for (const key of keysOf(storage)) {
    if (!key.startsWith(PREFIX)) continue;
    const entry = readEntry(storage.getItem(key));
    if (!entry || entry.at < now - KEPT_FOR_MS) storage.removeItem(key);
  }
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

function readEntry(text: string | null): Entry | null {
  if (!text) return null;
  try {
    const entry = JSON.parse(text) as Partial<Entry>;
    return typeof entry.at === 'number' && entry.iv && entry.data ? (entry as Entry) : null;
  } catch {
    return null;
  }
}
