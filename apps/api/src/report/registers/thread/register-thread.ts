import { parentPort, workerData } from 'node:worker_threads';
import { letOthersGoFirst } from '../../render/thread-priority.js';
import { csvSheet } from '../import-register/csv-sheet.js';
import { readSheets } from '../xlsx/read-sheets.js';
import { xlsxRegister } from '../xlsx/xlsx-register.js';
import type { RegisterReply, RegisterTask } from './messages.js';

/** Entry of a register's thread: does the one task it was started with, and answers. */
const port = parentPort;
if (!port) throw new Error('register-thread is the entry of a worker thread');

letOthersGoFirst();
answer(workerData as RegisterTask)
  .catch((error: unknown): RegisterReply => ({
    kind: 'failed',
    because: error instanceof Error ? error.message : String(error),
  }))
  .then((reply) => port.postMessage(reply))
  .catch(() => process.exit(1));

async function answer(task: RegisterTask): Promise<RegisterReply> {
  if (task.kind === 'write') return { kind: 'written', bytes: new Uint8Array(await xlsxRegister(task.register)) };
  if (task.format === 'xlsx') return { kind: 'read', sheets: await readSheets(task.bytes) };
  return { kind: 'read', sheets: [csvSheet(task.bytes)] };
}
