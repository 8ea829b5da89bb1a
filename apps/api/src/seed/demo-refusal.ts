import type { Config } from '../config/config.js';
import { StartProblem } from '../config/start-problem.js';
import { anyOfThesePeople } from '../database/any-of-these-people.js';
import { demoPeople } from './demo/demo-people.js';

/**
 * The demo's passwords are public, and an unfinished demo is deleted and made anew: it belongs in the database that comes
 * with the service and nowhere else, and what holds it is never served in production.
 * @throws StartProblem in one sentence
 */
export async function refuseWrongDemo(config: Config, ownerUrl: string): Promise<void> {
  if (config.mode === 'demo') {
    if (config.databaseUrl === null) return;
    throw new StartProblem(
      'The demo is made only in the database that comes with the service: leave out DATABASE_URL, or leave out MODE=demo.',
    );
  }
  const emails = demoPeople.map((person) => person.email);
  if (await anyOfThesePeople(ownerUrl, emails)) {
    throw new StartProblem(
      'This database holds the demo council, whose passwords are public, and is not for production: choose another DATA_DIR or DATABASE_URL.',
    );
  }
}
