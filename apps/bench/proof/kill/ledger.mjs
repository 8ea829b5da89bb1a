/**
 * What the writers were promised, and what the database must therefore hold.
 * @typedef {{ revision: number, text: string | null, entries: number }} Found what the database holds of one object: `entries` of the audit trail about it
 * @typedef {{ key: string, found: Found, sending: string | null, without: number, before: number, saves: { revision: number, text: string }[] }} Line
 * `found` the last state that was acknowledged or seen; `sending` a text whose answer has not come; `without` saves known to have
 * no entry; `before` revisions that were there before the first save
 */
export class Ledger {
  /** @type {Map<string, Line>} */
  lines = new Map();
  acknowledged = 0;
  lost = 0;
  withoutEntry = 0;
  refusals = 0;
  /** Saves under way when the service was killed, and how many of them had been committed all the same. */
  underWay = 0;
  committedUnheard = 0;
  /** @type {string[]} the first things that were wrong, in words */
  problems = [];

  /** @param {Map<string, Found>} start what the database holds before the first save */
  constructor(start) {
    for (const [key, found] of start)
      this.lines.set(key, { key, found, sending: null, without: 0, before: found.revision - found.entries, saves: [] });
  }

  /** @param {string} key @returns {number} the revision that the next save of it replaces */
  revisionOf(key) {
    return this.#line(key).found.revision;
  }

  /** A save is sent. @param {string} key @param {string} text */
  sends(key, text) {
    this.#line(key).sending = text;
  }

  /** A save was answered with success. @param {string} key @param {number} revision @param {string} text */
  hears(key, revision, text) {
    const line = this.#line(key);
    line.found = { ...line.found, revision, text };
    line.sending = null;
    line.saves.push({ revision, text });
    this.acknowledged += 1;
  }

  /** A save was answered with a refusal, which no writer earns: nobody else writes what they write. */
  refused(key, answer) {
    this.#line(key).sending = null;
    this.refusals += 1;
    this.#problem(`${key}: a save was refused: ${answer}`);
  }

  /** @returns {number} how many saves have no answer yet */
  sending() {
    return [...this.lines.values()].filter((line) => line.sending !== null).length;
  }

  /**
   * Compares what the database holds, while nobody writes, with what was promised; from here on it counts as known.
   * @param {Map<string, Found>} now
   */
  settle(now) {
    for (const line of this.lines.values()) {
      const found = now.get(line.key) ?? { revision: 0, text: null, entries: 0 };
      const promised = line.found;
      const kept = found.revision === promised.revision && found.text === promised.text;
      const newer = found.revision === promised.revision + 1 && line.sending !== null && found.text === line.sending;
      if (line.sending !== null) this.underWay += 1;
      if (newer) this.committedUnheard += 1;
      if (!kept && !newer) {
        this.lost += Math.max(1, promised.revision - found.revision);
        this.#problem(
          `${line.key}: acknowledged as revision ${promised.revision} (${promised.text}), found is revision ${found.revision} (${found.text})`,
        );
      }
      const without = found.revision - line.before - found.entries;
      if (without !== line.without) {
        this.withoutEntry += Math.abs(without - line.without);
        this.#problem(`${line.key}: ${found.revision - line.before} saves, ${found.entries} entries in the trail`);
      }
      Object.assign(line, { found, sending: null, without });
    }
  }

  /**
   * Looks for every acknowledged save in the trail, each with its text at its revision.
   * @param {Map<string, (string | null)[]>} entries the texts that the trail says were written to each object, in order
   * @returns {number} how many are not there
   */
  missingIn(entries) {
    let missing = 0;
    for (const { key, before, saves } of this.lines.values()) {
      const texts = entries.get(key) ?? [];
      missing += saves.filter(({ revision, text }) => texts[revision - before - 1] !== text).length;
    }
    return missing;
  }

  #line(key) {
    const line = this.lines.get(key);
    if (line === undefined) throw new Error(`Nobody was to write ${key}.`);
    return line;
  }

  #problem(sentence) {
    if (this.problems.length < 10) this.problems.push(sentence.slice(0, 400));
  }
}
