import { createHash } from 'node:crypto';
import { renderTaggedPdf } from '../printer.js';
import { sourceSans } from './source-sans.js';
import { torture } from './torture.js';

/** Run as a process: prints the language and zone it runs in, and the digest of the torture made there. */
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const digest = createHash('sha256')
  .update(await renderTaggedPdf(torture(), sourceSans()))
  .digest('hex');
process.stdout.write(JSON.stringify({ locale, timeZone, digest }));
