import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.setup.js';
import { PROJECT_FOLDER, type Config } from './config/config.js';
import { release } from './config/release.js';
import { listenProblem } from './config/listen-problem.js';
import { ServiceAddress } from './config/service-address.js';
import { AnchorFolder } from './audit-trail/anchor/anchor-folder.js';
import { AnchorKeeper } from './audit-trail/anchor/anchor-keeper.js';
import { appDataSource } from './database/app-data-source.js';
import { acquireServiceLock } from './database/embedded/service-lock.js';
import { checkPort } from './http/port-check.js';
import { LetterSender } from './mail/letter-sender.js';
import { DigestSender } from './notification/digest/digest-sender.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { userAgent } from './outside/user-agent.js';
import { DemoSignIns } from './identity/demo-sign-ins.js';
import type { DemoSignInView } from './identity/session.view.js';
import { refuseWrongDemo } from './seed/demo-refusal.js';
import { startDemo } from './seed/demo-start.js';
import { openDatabase } from './database/open-database.js';
import { Clock } from './work/clock.js';
import { Works } from './work/works.js';

/** A running service. */
export interface Service {
  app: NestFastifyApplication;
  /** Where people open it. */
  address: string;
  /** As whom one may sign in; empty outside demo mode. */
  signIns: readonly DemoSignInView[];
  /** Stops everything that was started. */
  stop(): Promise<void>;
}

const stopWithinMs = 8000;

/** Things to undo, in reverse, whatever happened in between. */
class Undo {
  private readonly steps: (() => unknown)[] = [];

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  async run(): Promise<void> {
    for (const step of this.steps.splice(0).reverse()) {
      // One step that hangs, such as a download that nobody reads, must not keep the database from being stopped.
      await Promise.race([Promise.resolve(step()), wait(stopWithinMs, undefined, { ref: false })]).catch(
        (error: unknown) => process.stderr.write(`While stopping: ${String(error)}\n`),
      );
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
  await checkPort(config);
  try {
    if (config.databaseUrl === null) {
      const lock = acquireServiceLock(config.dataDir);
      undo.add(() => lock.release());
    }
    const open = await openDatabase(config, say, true);
    undo.add(() => open.close());
    await refuseWrongDemo(config, open.ownerUrl);
    const database = await appDataSource(open.ownerUrl).initialize();
    undo.add(() => database.destroy());
    const filesFolder = path.join(config.dataDir, 'files');
    const local = `http://localhost:${config.port}`;
    const surroundings = {
      database,
      address: new ServiceAddress(config.publicAddress ?? local),
      filesFolder,
      outside: { allowed: config.outboundFetch, userAgent: userAgent(release, config.publicAddress) },
    };
    const app = await createApp(
      config.mail === null ? surroundings : { ...surroundings, mailer: new SmtpMailer(config.mail) },
      { trustedProxies: config.trustedProxies, webFolder: path.join(PROJECT_FOLDER, 'apps/web/dist/browser') },
    );
    undo.add(() => app.close());
    await app.listen(config.port, config.host).catch((error: unknown) => {
      throw listenProblem(error, config);
    });
    app.get(LetterSender).start();
    app.get(DigestSender).start();
    const demo =
      config.mode === 'demo'
        ? startDemo({ ownerUrl: open.ownerUrl, filesFolder }, config.dataDir, app.get(DemoSignIns), say)
        : null;
    undo.add(() => demo?.stop());
    const anchors = new AnchorKeeper(
      app.get(Works),
      new AnchorFolder(path.join(config.dataDir, 'anchors')),
      app.get(Clock),
    );
    undo.add(() => anchors.stop());
    // A demo that was cut short is taken away and made again, with other entries.
    void (demo?.done ?? Promise.resolve()).then(() => anchors.start()).catch(() => undefined);
    await demo?.people;
    const signIns = app.get(DemoSignIns).all();
    return { app, address: config.publicAddress ?? local, signIns, stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
