import { parentPort, workerData } from 'node:worker_threads';
import { letOthersGoFirst } from '../../thread/thread-priority.js';
import type { OfficeReply, OfficeTask } from './messages.js';

/** Entry of a thread for Office files: does the one task it was started with, and answers. */
const port = parentPort;
if (!port) throw new Error('office-thread is the entry of a worker thread');

letOthersGoFirst();
answer(workerData as OfficeTask)
  .catch((error: unknown): OfficeReply => ({
    kind: 'failed',
    because: error instanceof Error ? error.message : String(error),
  }))
  .then((reply) => port.postMessage(reply))
  .catch(() => process.exit(1));

/** Each task loads what it needs and no more: a thread lives for one. */
async function answer(task: OfficeTask): Promise<OfficeReply> {
  switch (task.kind) {
    case 'write-register': {
      const { xlsxRegister } = await import('../registers/xlsx/xlsx-register.js');
      return written(await xlsxRegister(task.register));
    }
    case 'write-word': {
      const { renderCoveringDocx } = await import('../docx/render-covering-docx.js');
      return written(await renderCoveringDocx(task.document));
    }
    case 'fill-template': {
      const { fillTemplate } = await import('../templates/fill-template.js');
      const { readPackage } = await import('../docx/package.js');
      return written(await fillTemplate(await readPackage(task.template), task.filling));
    }
    case 'examine-template': {
      const { examineTemplate } = await import('../templates/examine-template.js');
      return { kind: 'examined', examined: await examineTemplate(task.path, task.name, task.size, task.form) };
    }
    case 'read': {
      if (task.format === 'xlsx') {
        const { readSheets } = await import('../registers/xlsx/read-sheets.js');
        return { kind: 'read', sheets: await readSheets(task.bytes) };
      }
      const { csvSheet } = await import('../registers/import-register/csv-sheet.js');
      return { kind: 'read', sheets: [csvSheet(task.bytes)] };
    }
  }
}

function written(bytes: Uint8Array): OfficeReply {
  return { kind: 'written', bytes: new Uint8Array(bytes) };
}
