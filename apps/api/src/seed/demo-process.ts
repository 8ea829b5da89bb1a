import 'reflect-metadata';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { ServiceAddress } from '../config/service-address.js';
import { appDataSource } from '../database/app-data-source.js';
import { DemoClock } from './demo-clock.js';
import { type DemoProgress, makeDemo } from './make-demo.js';
import { countRows } from '../database/count-rows.js';
import { Notifier } from '../notification/notifier.js';
import { councilHasEvidence, removeCouncil } from '../database/remove-council.js';
import { demoEvidence } from './demo/demo-evidence.js';
import { marlbrook } from './demo/demo-people.js';

/** What the process is told by the service that starts it, in one message: command lines can be read by everyone. */
export interface DemoWork {
  ownerUrl: string;
  filesFolder: string;
}

/**
 * Entry of the process that makes the demo, so that the service answers people meanwhile. A process and not a thread: when
 * it ends, all the memory it took goes back to the machine.
 */
if (!process.send) throw new Error('demo-process is started by the service');
const send = process.send.bind(process);
const tell = (progress: DemoProgress): void => void send(progress);
// The service decides when this ends: Ctrl-C in a terminal reaches both.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.once('disconnect', () => process.exit());
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const [work] = (await once(process, 'message')) as [DemoWork];
if (await councilHasEvidence(work.ownerUrl, marlbrook.slug, demoEvidence.length)) {
  // The last thing that is made is there: only the mark in the data folder was lost.
  for (const kind of ['people', 'done'] as const) tell({ kind });
} else {
  await removeCouncil(work.ownerUrl, marlbrook.slug);
  await make(work);
}
process.disconnect();

async function make({ ownerUrl, filesFolder }: DemoWork): Promise<void> {
  const clock = new DemoClock();
  const database = await appDataSource(ownerUrl).initialize();
  const address = new ServiceAddress('http://localhost');
  // Its thread makes two PDFs, months of the demo apart: the memory goes back between them.
  const pdf = { idleMs: 0 };
  const app = await NestFactory.createApplicationContext(AppModule.in({ database, address, filesFolder, clock, pdf }), {
    logger: ['error', 'warn'],
  });
  app.get(Notifier).keepQuiet();
  try {
    await makeDemo(app, clock, tell);
    await countRows(ownerUrl);
    tell({ kind: 'done' });
  } finally {
    await app.close();
    await database.destroy();
  }
}
