/** A sealed text: AES-GCM, with its own random start value. Both base64. */
export interface Sealed {
  iv: string;
  data: string;
}

/**
 * Encrypts what was typed before it is kept on the device. The key comes with the sign-in and is never stored there,
 * so whoever opens the device later without the person's sign-in reads nothing.
 */
export class DraftCipher {
  private constructor(private readonly key: CryptoKey) {}

  /** @param draftKey 32 bytes in base64 or base64url, from the session */
  static async from(draftKey: string): Promise<DraftCipher> {
    const key = await crypto.subtle.importKey('raw', fromBase64(draftKey), 'AES-GCM', false, ['encrypt', 'decrypt']);
    return new DraftCipher(key);
  }

  /** @param place bound into the seal: a text moved to another place no longer opens */
  async seal(place: string, text: string): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: encode(place) },
      this.key,
      encode(text),
    );
    return { iv: toBase64(iv), data: toBase64(new Uint8Array(bytes)) };
  }

  /** The text, or null when key, place or bytes are not those it was sealed with. */
  async open(place: string, sealed: Sealed): Promise<string | null> {
    try {
      const bytes = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: encode(place) },
        this.key,
        fromBase64(sealed.data),
      );
      return new TextDecoder().decode(bytes);
    } catch {
      return null;
    }
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
