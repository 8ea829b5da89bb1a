import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../config/error-code.js';
import { type Anchor, anchorText, readAnchor } from './anchor.js';

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const fileShape = /^(\d{4}-\d{2}-\d{2})\.json$/;

/** A council's anchors as they lie in the folder. */
export interface AnchorsFound {
  /** By day. */
  anchors: Anchor[];
  /** Paths of files that have an anchor's name and are none, or not whole. */
  unreadable: string[];
}

/** `<folder>/<council's slug>/<day>.json`: one file a day at most, written once and never changed. */
export class AnchorFolder {
  constructor(readonly path: string) {}

  /** Whether there is such a folder. */
  async exists(): Promise<boolean> {
    return (await stat(this.path).catch(() => null))?.isDirectory() ?? false;
  }

  /** Slugs of the councils that have anchors here. */
  async councils(): Promise<string[]> {
    return (await namesIn(this.path)).filter((name) => slugShape.test(name)).sort();
  }

  async of(slug: string): Promise<AnchorsFound> {
    const found: AnchorsFound = { anchors: [], unreadable: [] };
    for (const date of await this.days(slug)) {
      const anchor = await this.read(slug, date);
      if (anchor) found.anchors.push(anchor);
      else found.unreadable.push(this.fileOf(slug, date));
    }
    return found;
  }

  /** The council's latest anchor; null when there is none, or it cannot be read. */
  async newest(slug: string): Promise<Anchor | null> {
    const date = (await this.days(slug)).at(-1);
    return date === undefined ? null : this.read(slug, date);
  }

  /**
   * Writes an anchor, whole or not at all, unless that day has one: whoever comes second leaves the first as it is.
   * @param at the moment, for people
   * @returns whether this one was written
   */
  async write(slug: string, anchor: Anchor, at: Date): Promise<boolean> {
    const file = this.fileOf(slug, anchor.date);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const part = path.join(path.dirname(file), `.${anchor.date}.${randomUUID()}.part`);
    try {
      const handle = await open(part, 'wx', 0o400);
      try {
        await handle.writeFile(anchorText(anchor, slug, at));
        await handle.sync();
      } finally {
        await handle.close();
      }
      // A link fails where a name is taken; a rename would replace what is there.
      await link(part, file);
      return true;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(part, { force: true });
    }
  }

  private async read(slug: string, date: string): Promise<Anchor | null> {
    const text = await readFile(this.fileOf(slug, date), 'utf8').catch(() => null);
    return text === null ? null : readAnchor(date, text);
  }

  /** Days that have an anchor, in order. */
  private async days(slug: string): Promise<string[]> {
    const names = await namesIn(path.dirname(this.fileOf(slug, '')));
    return names.flatMap((name) => fileShape.exec(name)?.[1] ?? []).sort();
  }

  private fileOf(slug: string, date: string): string {
    if (!slugShape.test(slug)) throw new Error('A folder of anchors is named for a council’s slug.');
    return path.join(this.path, slug, `${date}.json`);
  }
}

/** Names in a folder; none when it is not there. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
