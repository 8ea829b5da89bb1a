import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { CreateCouncil } from '../council/create-council.js';
import { FounderLink } from '../council/founder-link.js';
import { runCommand, WrongUse } from './context.js';

const usage = `Use: npm run council -- create --name "Example Borough Council" --slug example --admin name@example.gov.uk
or, when that link was lost or has ended: npm run council -- link --slug example --admin name@example.gov.uk`;

interface Founding {
  name: string;
  slug: string;
  admin: string;
}

function foundingOf({ name, slug, admin }: Partial<Founding>): Founding {
  if (!name || !slug || !admin) throw new WrongUse(usage);
  if (name.trim().length === 0 || name.length > 120) throw new WrongUse('The name must be 1 to 120 characters.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60) {
    throw new WrongUse(
      `The slug is the council's part of addresses: small letters, digits and single hyphens, such as north-ford; it is "${slug}".`,
    );
  }
  if (!isEmail(admin)) throw new WrongUse(`The administrator must be an email address; it is "${admin}".`);
  return { name: name.trim(), slug, admin };
}

function parsed(args: string[]): { values: Partial<Founding>; positionals: string[] } {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string' }, slug: { type: 'string' }, admin: { type: 'string' } },
    });
  } catch {
    throw new WrongUse(usage);
  }
}

async function create(app: INestApplicationContext, founding: Founding): Promise<string> {
  const { name, slug, admin } = founding;
  const { link, joins } = await app
    .get(CreateCouncil)
    .run({ name, slug, admin: { email: admin, name: admin.split('@')[0] ?? admin } });
  const next = joins
    ? `${admin} has an account already. Send this link to ${admin}: it works once, within seven days, and they join with it:\n${link}`
    : link
      ? sendThis(admin, link)
      : `${admin} has a password already and signs in as before.`;
  return `${name} is founded.\n${next}`;
}

function sendThis(admin: string, link: string): string {
  return `Send this link to ${admin}. It works once, within seven days:\n${link}`;
}

await runCommand(async (app) => {
  const { values, positionals } = parsed(process.argv.slice(2));
  const { slug, admin } = values;
  const [command, ...more] = positionals;
  if (more.length > 0) throw new WrongUse(usage);
  if (command === 'create') process.stdout.write(`${await create(app, foundingOf(values))}\n`);
  else if (command === 'link' && slug && admin)
    process.stdout.write(`${sendThis(admin, await app.get(FounderLink).renew(slug, admin))}\n`);
  else throw new WrongUse(usage);
  return 0;
});
