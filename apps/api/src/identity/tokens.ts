import { createHash, randomBytes } from 'node:crypto';

/** A secret that is handed out once; only its hash is kept. */
export interface Token {
  /** 32 random bytes, base64url. */
  token: string;
  hash: Buffer;
}

/** Makes a new token. */
export function newToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: tokenHash(token) };
}

/** sha256 of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
