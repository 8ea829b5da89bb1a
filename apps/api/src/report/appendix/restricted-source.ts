import { materialOpenTo } from './open-material.js';
import type { AppendixSource } from './source.js';

/** Public, internal and exempt material. What is confidential (s.100A(3)) is in no document, nor what hangs on it. */
export function restrictedSource(source: AppendixSource): AppendixSource {
  return materialOpenTo(source, ({ level }) => level !== 'confidential');
}
