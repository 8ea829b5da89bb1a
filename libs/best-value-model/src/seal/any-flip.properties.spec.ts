import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { madeUpBundle, type MadeUpBundle } from '../testing/made-up-bundle.js';
import { pointer } from './finding.js';
import { verifyBundleText } from './read-bundle.js';
import { verifyBundle } from './verify-bundle.js';

const hash = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest());

interface Leaf {
  path: string;
  /** Puts another value in this one's place. */
  put: (value: unknown) => void;
  value: unknown;
}

/** Every text, number, yes, no and nothing in a JSON value, with its place. */
function leaves(value: unknown, path = '', put: (value: unknown) => void = () => undefined): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, put, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, pointer(path, key), (other) => void ((value as Record<string, unknown>)[key] = other)),
  );
}

/** The value with one character of it exchanged, dropped or added; never the same. */
function flipped(value: unknown, at: number, character: string): unknown {
  if (typeof value === 'boolean') return !value;
  if (value === null) return character;
  const text = String(value);
  const place = at % (text.length + 1);
  const changed = text.slice(0, place) + character + text.slice(place + (at % 3 === 0 ? 0 : 1));
  if (typeof value === 'number')
    return changed === text || Number.isNaN(Number(changed))
      ? value + 1
      : Number(changed) === value
        ? value + 1
        : Number(changed);
  return changed === text ? `${text}${character}` : changed;
}

describe('one change anywhere', () => {
  const made: MadeUpBundle[] = [];
  beforeAll(async () => {
    made.push(await madeUpBundle(hash), await madeUpBundle(hash, { audience: 'restricted' }));
  });

  it('of a character in a value is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        fc.nat(),
        fc.nat(),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        async (which, leaf, at, character) => {
          const bundle: unknown = JSON.parse(JSON.stringify(made[which].bundle));
          const all = leaves(bundle);
          const { value, put } = all[leaf % all.length];
          put(flipped(value, at, character));
          const answer = await verifyBundle(bundle, made[which].pdf, hash);
          expect(answer.whole).toBe(false);
          expect(answer.findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of every single value of the bundle, and of every fifth inside a document, is found', async () => {
    for (const { bundle: original, pdf } of made) {
      const missed: string[] = [];
      for (const [n, { path }] of leaves(original).entries()) {
        if (path.startsWith('/documents/') && n % 5 > 0) continue;
        const bundle: unknown = JSON.parse(JSON.stringify(original));
        const { value, put } = leaves(bundle)[n];
        put(flipped(value, n, 'f'));
        if ((await verifyBundle(bundle, pdf, hash)).whole) missed.push(path);
      }
      expect(missed).toEqual([]);
    }
  });

  it('of a character in the file is found, unless it is the same bundle written in another way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        fc.nat(),
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
        async (which, place, character) => {
          const text = JSON.stringify(made[which].bundle);
          const at = place % text.length;
          const changed = text.slice(0, at) + character + text.slice(at + 1);
          const answer = await verifyBundleText(changed, made[which].pdf, hash);
          const same = () => expect(JSON.parse(changed)).toEqual(JSON.parse(text));
          if (answer.whole) same();
          else expect(answer.findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of a byte of the PDF is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, difference) => {
        const [{ bundle, pdf }] = made;
        const changed = Uint8Array.from(pdf);
        changed[place % pdf.length] ^= difference;
        expect(await verifyBundle(bundle, changed, hash)).toMatchObject({
          whole: false,
          pdf: 'differs',
          findings: [{ code: 'pdf-changed' }],
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never makes the verifier fail, whatever JSON it is given in the place of any part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.jsonValue(), fc.nat(3), async (place, other, up) => {
        const bundle: unknown = JSON.parse(JSON.stringify(made[1].bundle));
        const all = leaves(bundle);
        const steps = all[place % all.length].path.split('/').slice(1);
        const kept = steps.slice(0, Math.max(1, steps.length - up));
        const last = kept.pop() ?? '';
        const holder = kept.reduce<unknown>(
          (inner, step) => (inner as Record<string, unknown>)[step.replaceAll('~1', '/')],
          bundle,
        );
        (holder as Record<string, unknown>)[last] = other;
        const answer = await verifyBundle(bundle, made[1].pdf, hash);
        if (answer.whole) expect(JSON.stringify(bundle)).toBe(JSON.stringify(made[1].bundle));
      }),
      { numRuns: 200 },
    );
  });
});
