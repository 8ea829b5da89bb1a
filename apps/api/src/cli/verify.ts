import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { asSeal, verifyBundleText, type Verification } from '@best-value/model';
import { CannotCheck, pdfBeside, readBundle, readPdf } from './verify/sealed-files.js';
import { report } from './verify/verdict-in-words.js';

// Everything here runs without the service: no database, no network, nothing of the council's but the files that are given.

const usage = 'Use: npm run verify -- <bundle.json> [file.pdf] [--seal <the seal that the council has published>]';

interface Input {
  bundle: string;
  pdf: string | null;
  seal: string | undefined;
}

function inputOf(args: string[]): Input {
  const { values, positionals } = parsed(args);
  const [bundle, pdf = null, ...more] = positionals;
  if (bundle === undefined || more.length > 0) throw new CannotCheck(usage);
  const { seal } = values;
  if (seal !== undefined && asSeal(seal) === null)
    throw new CannotCheck('The seal to compare with must be 64 of the digits 0 to 9 and a to f.');
  return { bundle, pdf, seal };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { seal: { type: 'string' } } });
  } catch {
    throw new CannotCheck(usage);
  }
}

async function check({ bundle, pdf, seal }: Input): Promise<Verification> {
  const text = await readBundle(bundle);
  const hash = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest());
  const without = await verifyBundleText(text, null, hash, seal);
  const bytes = pdf === null ? await pdfBeside(bundle, without.pdfNamed) : await readPdf(pdf);
  return bytes === null ? without : verifyBundleText(text, bytes, hash, seal);
}

try {
  const input = inputOf(process.argv.slice(2));
  const found = await check(input);
  if (found.findings.some(({ code }) => code === 'not-json' || code === 'not-a-bundle'))
    throw new CannotCheck(
      `${input.bundle}: ${found.findings[0]?.message} A bundle is the .json file beside a council’s sealed PDF.`,
    );
  process.stdout.write(report(found, input.seal !== undefined));
  process.exitCode = found.whole ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotCheck)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
