import { parentPort } from 'node:worker_threads';
import type { RenderReply, RenderRequest } from './messages.js';
import { renderAppendix } from './render-appendix.js';
import { letOthersGoFirst } from './thread-priority.js';

/** Entry of the rendering thread: takes one request at a time, tells how it goes, and answers with the PDF or why not. */
const port = parentPort;
if (!port) throw new Error('pdf-worker is the entry of a worker thread');

letOthersGoFirst();
port.on('message', ({ job, document }: RenderRequest) => {
  const say = (reply: RenderReply, transfer: ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  renderAppendix(document, (progress) => say({ job, kind: 'progress', ...progress }))
    .then((rendered) => {
      const bytes = new Uint8Array(rendered.bytes);
      say({ ...rendered, job, kind: 'done', bytes }, [bytes.buffer]);
    })
    .catch((error: unknown) => {
      const because = error instanceof Error ? error.message : String(error);
      say({ job, kind: 'failed', because });
    });
});
