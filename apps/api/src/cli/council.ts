import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { isEmail } from 'class-validator';
import { CreateCouncil } from '../council/create-council.js';
import { runCommand, WrongUse } from './context.js';

const usage =
  'Use: npm run council -- create --name "Example Borough Council" --slug example --admin name@example.gov.uk';

interface Input {
  name: string;
  slug: string;
  admin: string;
}

function inputOf(args: string[]): Input {
  const { values, positionals } = parsed(args);
  const { name, slug, admin } = values;
  if (positionals.length !== 1 || positionals[0] !== 'create' || !name || !slug || !admin) throw new WrongUse(usage);
  if (name.trim().length === 0 || name.length > 120) throw new WrongUse('The name must be 1 to 120 characters.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60) {
    throw new WrongUse(
      `The slug is the council's part of addresses: small letters, digits and single hyphens, such as north-ford; it is "${slug}".`,
    );
  }
  if (!isEmail(admin)) throw new WrongUse(`The administrator must be an email address; it is "${admin}".`);
  return { name: name.trim(), slug, admin };
}

function parsed(args: string[]): { values: Partial<Input>; positionals: string[] } {
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

await runCommand(async (app) => {
  const { name, slug, admin } = inputOf(process.argv.slice(2));
  const { link, joins } = await app
    .get(CreateCouncil)
    .run({ name, slug, admin: { email: admin, name: admin.split('@')[0] ?? admin } });
  const next = joins
    ? `${admin} has an account already. Send this link to ${admin}: it works once, within seven days, and they join with it:\n${link}`
    : link
      ? `Send this link to ${admin}. It works once, within seven days:\n${link}`
      : `${admin} has a password already and signs in as before.`;
  process.stdout.write(`${name} is founded.\n${next}\n`);
  return 0;
});
