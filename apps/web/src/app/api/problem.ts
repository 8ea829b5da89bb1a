/** One reason a move is refused, as the server gives it. */
export interface Reason {
  code: string;
  message: string;
  themeKey?: string;
  criterionKey?: string;
  field?: string;
}

/** The body of an `application/problem+json` answer (RFC 9457) with this service's additions. */
export interface Problem {
  title: string;
  status: number;
  detail?: string;
  errors?: { field: string; message: string }[];
  because?: Reason[];
  current?: unknown;
  /** The name of whoever made the change that came first; with 412. */
  changedBy?: string | null;
  changedAt?: string | null;
}

/**
 * Any call that did not succeed. `status` is the HTTP status, or 0 when no answer came at all
 * (offline, refused connection, over the time limit).
 */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
  }

  /** True when trying the same call again later may work: no answer, an overloaded server or a failure inside it. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** The refused fields, by wrong input or by a rule, first message each: `{ 'classification.paragraph': 'Choose a paragraph' }`. */
  get fields(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { field, message } of [...(this.problem.errors ?? []), ...(this.problem.because ?? [])]) {
      if (field) found[field] ??= message;
    }
    return found;
  }

  /** Every reason in words: the reasons, else the field errors, else the detail. Never empty. */
  get sentences(): string[] {
    const because = this.problem.because?.map((reason) => reason.message) ?? [];
    if (because.length) return because;
    const fields = this.problem.errors?.map((error) => error.message) ?? [];
    return fields.length ? fields : [this.message];
  }
}

/** The error for a call that got no answer. */
export function noAnswer(online: boolean): ApiError {
  return new ApiError(0, {
    title: online ? 'The service did not answer' : 'You are offline',
    status: 0,
    detail: online
      ? 'The service did not answer. Try again in a moment.'
      : 'Your device is not connected to the internet. What you typed is kept on this device.',
  });
}

/**
 * Reads a failed answer. Bodies that are not problem+json (a proxy's HTML page, for one) still become a sentence.
 * @param status the HTTP status
 * @param body the parsed JSON, or null
 * @param retryAfter the Retry-After header, in seconds
 */
export function toApiError(status: number, body: unknown, retryAfter: string | null): ApiError {
  const seconds = retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : null;
  if (typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string') {
    return new ApiError(status, { ...(body as Problem), status }, seconds);
  }
  return new ApiError(status, { title: fallbackTitle(status), status }, seconds);
}

function fallbackTitle(status: number): string {
  if (status === 401) return 'You need to sign in';
  if (status === 403) return 'You do not have permission to do this';
  if (status === 404) return 'This was not found';
  if (status === 413) return 'This is too large';
  if (status === 429) return 'Too many tries. Wait a few minutes, then try again';
  return 'Sorry, something went wrong. Try again in a moment';
}

/** The plain sentence for any thrown value, for a banner or an error summary. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiError ? error.sentences.join(' ') : 'Sorry, something went wrong. Try again in a moment.';
}
