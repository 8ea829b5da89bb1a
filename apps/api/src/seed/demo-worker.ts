import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { ServiceAddress } from '../config/service-address.js';
import { appDataSource } from '../database/app-data-source.js';
import { DemoClock } from './demo-clock.js';
import { makeDemo } from './make-demo.js';
import { councilHasEvidence, removeCouncil } from '../database/remove-council.js';
import { demoEvidence } from './demo/demo-evidence.js';
import { marlbrook } from './demo/demo-people.js';

/** What the thread is given. */
export interface DemoWork {
  ownerUrl: string;
  filesFolder: string;
}

/** Entry of the thread that makes the demo, so that the service answers people meanwhile. */
const port = parentPort;
if (!port) throw new Error('demo-worker is the entry of a worker thread');
const { ownerUrl, filesFolder } = workerData as DemoWork;
if (await councilHasEvidence(ownerUrl, marlbrook.slug, demoEvidence.length)) {
  // The last thing that is made is there: only the mark in the data folder was lost.
  for (const kind of ['people', 'done'] as const) port.postMessage({ kind });
  process.exit(0);
}
await removeCouncil(ownerUrl, marlbrook.slug);
const clock = new DemoClock();
const database = await appDataSource(ownerUrl).initialize();
const app = await NestFactory.createApplicationContext(
  AppModule.in({ database, address: new ServiceAddress('http://localhost'), filesFolder, clock }),
  {
    logger: ['error', 'warn'],
  },
);
try {
  await makeDemo(app, clock, (progress) => port.postMessage(progress));
} finally {
  await app.close();
  await database.destroy();
}
