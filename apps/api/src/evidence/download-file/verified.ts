import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/**
 * Passes bytes on and checks them against their hash. The last piece is held back until all fit: of a file that was altered
 * on the disk nobody ever gets a whole copy.
 * @param sha256 hexadecimal
 */
export function verified(sha256: string): Transform {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const before = held;
      held = chunk;
      done(null, before ?? undefined);
    },
    flush(done) {
      if (hash.digest('hex') === sha256) done(null, held ?? undefined);
      else done(new Error('A kept file does not have the hash it was stored with.'));
    },
  });
}
