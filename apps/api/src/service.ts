import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp } from './app.setup.js';
import { PROJECT_FOLDER, type Config } from './config/config.js';
import { listenProblem } from './config/listen-problem.js';
import { ServiceAddress } from './config/service-address.js';
import { appDataSource } from './database/app-data-source.js';
import { acquireServiceLock } from './database/embedded/service-lock.js';
import { openDatabase } from './database/open-database.js';

/** A running service. */
export interface Service {
  app: NestFastifyApplication;
  /** Where people open it. */
  address: string;
  /** Stops everything that was started. */
  stop(): Promise<void>;
}

/** Things to undo, in reverse, whatever happened in between. */
class Undo {
  private readonly steps: (() => unknown)[] = [];

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  async run(): Promise<void> {
    for (const step of this.steps.splice(0).reverse()) {
      await Promise.resolve(step()).catch((error: unknown) => process.stderr.write(`While stopping: ${String(error)}\n`));
    }
  }
}

/**
 * Starts the whole service: the database, its shape, the API and the web app on one port.
 * @param say told in plain words what takes time
 * @throws StartProblem, after stopping what had started
 */
export async function startService(config: Config, say: (progress: string) => void): Promise<Service> {
  const undo = new Undo();
  try {
    if (config.databaseUrl === null) {
      const lock = acquireServiceLock(config.dataDir);
      undo.add(() => lock.release());
    }
    const open = await openDatabase(config, say, true);
    undo.add(() => open.close());
    const database: DataSource = await appDataSource(open.ownerUrl).initialize();
    undo.add(() => database.destroy());
    const local = `http://localhost:${config.port}`;
    const app = await createApp(
      { database, address: new ServiceAddress(config.publicAddress ?? local), filesFolder: path.join(config.dataDir, 'files') },
      { trustedProxies: config.trustedProxies, webFolder: path.join(PROJECT_FOLDER, 'apps/web/dist/browser') },
    );
    undo.add(() => app.close());
    await app.listen(config.port, config.host).catch((error: unknown) => {
      throw listenProblem(error, config);
    });
    return { app, address: config.publicAddress ?? local, stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
