import { noAnswer, toApiError } from './problem';

/** The largest file the service takes. */
export const UPLOAD_LIMIT_BYTES = 50_000_000;

/** How a file is sent. */
export interface SendOptions {
  /** Called with 0 to 1. */
  progress: (share: number) => void;
  signal: AbortSignal;
  /** Sent as If-Match, in quotes. */
  match?: string;
  /** PUT when the file takes the place of another. */
  method?: 'POST' | 'PUT';
}

/**
 * Sends a file as it is and reads the JSON answer. XMLHttpRequest, because fetch does not report how much of a body has been sent.
 * @param path below /api
 * @throws ApiError
 */
export function sendFile<T>(path: string, file: File, options: SendOptions): Promise<T> {
  const { progress, signal, match, method = 'POST' } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, `/api${path}`);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    if (match !== undefined) request.setRequestHeader('If-Match', `"${match}"`);
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => {
      if (request.status === 200 || request.status === 201) resolve(request.response as T);
      else reject(toApiError(request.status, request.response, request.getResponseHeader('Retry-After')));
    };
    request.onerror = () => reject(noAnswer(navigator.onLine));
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
