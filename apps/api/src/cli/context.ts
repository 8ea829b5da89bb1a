import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { type Config, configOfThisProcess } from '../config/config.js';
import { release } from '../config/release.js';
import { ServiceAddress } from '../config/service-address.js';
import { StartProblem } from '../config/start-problem.js';
import { appDataSource } from '../database/app-data-source.js';
import { openDatabase } from '../database/open-database.js';
import { userAgent } from '../outside/user-agent.js';
import { BadInput } from '../work/refusals.js';

/** A mistake of whoever typed the command: the message is all they need. */
export class WrongUse extends Error {}

/**
 * Runs a command with everything the service has but the network port, whether or not the service runs on the same folder,
 * and ends the process: with 0, with what the command returned, or with 1 and one plain sentence on standard error.
 */
export async function runCommand(
  command: (app: INestApplicationContext, config: Config) => Promise<number>,
): Promise<never> {
  const ends: (() => Promise<unknown>)[] = [];
  let code = 1;
  try {
    const config = configOfThisProcess();
    const open = await openDatabase(config, (progress) => void process.stderr.write(`${progress}\n`));
    ends.push(() => open.close());
    const database = await appDataSource(open.ownerUrl).initialize();
    ends.push(() => database.destroy());
    const address = new ServiceAddress(config.publicAddress ?? `http://localhost:${config.port}`);
    const app = await NestFactory.createApplicationContext(
      AppModule.in({
        database,
        address,
        filesFolder: path.join(config.dataDir, 'files'),
        outside: { allowed: config.outboundFetch, userAgent: userAgent(release, config.publicAddress) },
      }),
      { logger: ['error'] },
    );
    ends.push(() => app.close());
    code = await command(app, config);
  } catch (error) {
    const plain = error instanceof StartProblem || error instanceof WrongUse || error instanceof BadInput;
    process.stderr.write(`${plain ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  }
  for (const end of ends.reverse())
    await end().catch((error: unknown) => process.stderr.write(`While ending: ${String(error)}\n`));
  process.exit(code);
}
