import { describe, expect, it } from '@jest/globals';
import { fromBufferPromise } from 'yauzl';
import { readFromZip, readZip } from './read-zip.js';
import { writeZip } from './write-zip.js';

const entries = [
  { name: 'b Ŵyth tŷ – 2026-27.txt', bytes: Buffer.from('Welsh') },
  { name: 'a.bin', bytes: Uint8Array.from({ length: 5000 }, (_, n) => n % 7) },
];

describe('an archive', () => {
  it('gives back its files in the order in which they were packed, by names in any language', async () => {
    const bytes = await writeZip(entries, '2026-04-16');
    expect(await readZip(bytes)).toEqual(entries.map(({ name, bytes: own }) => ({ name, bytes: Buffer.from(own) })));
    expect(await readFromZip(bytes, 'a.bin')).toEqual(Buffer.from(entries[1]?.bytes ?? []));
    expect(await readFromZip(bytes, 'c.bin')).toBeNull();
  });

  it('is the same bytes each time, whatever the clock says', async () => {
    const first = await writeZip(entries, '2026-04-16');
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await writeZip(entries, '2026-04-16')).equals(first)).toBe(true);
    expect((await writeZip(entries, '2026-04-17')).equals(first)).toBe(false);
  });

  it('says of its files the day alone, and nothing of the machine', async () => {
    const zip = await fromBufferPromise(await writeZip(entries, '2026-07-16'));
    for await (const entry of zip.eachEntry()) {
      expect(entry.extraFields).toEqual([]);
      expect(entry.externalFileAttributes >>> 16).toBe(0o100644);
      // As it stands in the archive: 16 July 2026, twelve o'clock.
      expect([entry.lastModFileDate, entry.lastModFileTime]).toEqual([((2026 - 1980) << 9) | (7 << 5) | 16, 12 << 11]);
      expect(entry.generalPurposeBitFlag & 0x800).toBe(0x800);
    }
  });
});
