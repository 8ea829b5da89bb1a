/** One reason why something was refused, in plain English, with the place it is about. */
export interface Reason {
  code: string;
  message: string;
  themeKey?: string;
  criterionKey?: string;
  evidenceId?: string;
  followOnActionId?: string;
  /** Key of the challenge’s question, when an answer to it would do. */
  finding?: string;
  /** Name of the field of the request the reason belongs to. */
  field?: string;
}

/** What a rule answers: all reasons at once. */
export type Verdict = { allowed: true } | { allowed: false; because: Reason[] };

/** The answer of a rule that found these reasons; none means allowed. */
export function verdict(because: Reason[]): Verdict {
  return because.length === 0 ? { allowed: true } : { allowed: false, because };
}

/** Every reason of the rules that say no, in their order. */
export function reasonsOf(answers: readonly Verdict[]): Reason[] {
  return answers.flatMap((answer) => (answer.allowed ? [] : answer.because));
}

/** A rule said no: 409 with all reasons. */
export class Refused extends Error {
  constructor(
    readonly because: readonly Reason[],
    message = because.map((reason) => reason.message).join(' '),
  ) {
    super(message);
  }
}

/** Throws `Refused` with every reason, unless all rules allow it. */
export function refuseUnless(...answers: readonly Verdict[]): void {
  const because = reasonsOf(answers);
  if (because.length > 0) throw new Refused(because);
}

/** There is no such thing here, or it belongs to another council: 404, the same for both. */
export class NotHere extends Error {
  /** @param advice a sentence on where to look instead */
  constructor(what = 'page', advice?: string) {
    super([`We cannot find that ${what}.`, ...(advice === undefined ? [] : [advice])].join(' '));
  }
}

/** The caller's roles do not allow it: 403. */
export class NotAllowed extends Error {}

/** Someone is not signed in, or no longer: 401. */
export class NotSignedIn extends Error {
  constructor(message = 'Sign in to continue.') {
    super(message);
  }
}

/** Input that is well formed but wrong: 400 with the fields named. */
export class BadInput extends Error {
  constructor(readonly errors: readonly { field: string; message: string }[]) {
    super(errors.map((error) => error.message).join(' '));
  }
}

/** The text the caller changed is no longer the newest: 412 with the newest. */
export class Stale extends Error {
  constructor(
    readonly current: object,
    readonly changedBy: string | null,
    readonly changedAt: string,
  ) {
    super('Someone else has changed this since you opened it.');
  }
}

/** Too many tries: 429, with the seconds to wait. */
export class TooManyTries extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many tries. Wait ${Math.ceil(retryAfterSeconds / 60)} minutes and try again.`);
  }
}
