import type { AppendixSource } from '../appendix/source.js';
import type { RegisterSource } from '../registers/register-source.js';

/** A made-up year as registers read it, not sealed, each follow-on action at its third revision. */
export function registerFrom(source: AppendixSource): RegisterSource {
  return { source, sealed: null, revisions: new Map(source.followOnActions.map(({ id }) => [id, 3])) };
}
