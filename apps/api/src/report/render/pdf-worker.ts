import { parentPort } from 'node:worker_threads';
import type { Printable, RenderedPdf, RenderProgress, RenderReply, RenderRequest } from './messages.js';
import { renderAppendix } from './render-appendix.js';
import { renderCovering } from './render-covering.js';
import { letOthersGoFirst } from '../../thread/thread-priority.js';

/** Entry of the rendering thread: takes one request at a time, tells how it goes, and answers with the PDF or why not. */
const port = parentPort;
if (!port) throw new Error('pdf-worker is the entry of a worker thread');

letOthersGoFirst();
port.on('message', ({ job, ...printable }: RenderRequest) => {
  const say = (reply: RenderReply, transfer: ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  render(printable, (progress) => say({ job, kind: 'progress', ...progress }))
    .then((rendered) => {
      const bytes = new Uint8Array(rendered.bytes);
      say({ ...rendered, job, kind: 'done', bytes }, [bytes.buffer]);
    })
    .catch((error: unknown) => {
      const because = error instanceof Error ? error.message : String(error);
      say({ job, kind: 'failed', because });
    });
});

function render(printable: Printable, onProgress: (progress: RenderProgress) => void): Promise<RenderedPdf> {
  if (printable.kind === 'appendix') return renderAppendix(printable.document, onProgress);
  return renderCovering(printable.document, onProgress);
}
