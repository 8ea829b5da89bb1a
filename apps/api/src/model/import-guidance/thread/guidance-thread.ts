import { parentPort, workerData } from 'node:worker_threads';
import { letOthersGoFirst } from '../../../thread/thread-priority.js';
import { readGuidancePage } from '../guidance-page/read-guidance-page.js';

/** Entry of the thread that reads a page of guidance: reads the one it was started with, and answers. */
const port = parentPort;
if (!port) throw new Error('guidance-thread is the entry of a worker thread');

letOthersGoFirst();
port.postMessage(readGuidancePage(workerData as Uint8Array));
