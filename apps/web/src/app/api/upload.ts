import { noAnswer, toApiError } from './problem';
import type { UploadedFile } from './types';

/** The largest file the service takes. */
export const UPLOAD_LIMIT_BYTES = 50_000_000;

/**
 * Sends a file as it is. XMLHttpRequest, because fetch does not report how much of a body has been sent.
 * @param path below /api
 * @param progress called with 0 to 1
 * @throws ApiError
 */
export function upload(
  path: string,
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => {
      if (request.status === 201) resolve(request.response as UploadedFile);
      else reject(toApiError(request.status, request.response, request.getResponseHeader('Retry-After')));
    };
    request.onerror = () => reject(noAnswer(navigator.onLine));
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
