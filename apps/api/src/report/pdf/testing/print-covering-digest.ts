import { createHash } from 'node:crypto';
import { renderCovering } from '../../render/render-covering.js';
import { madeUpRestrictedCovering } from '../../testing/made-up-covering-document.js';

/** Prints the SHA-256 of a made-up report as a PDF, for a process of another place to compare. */
const { bytes } = await renderCovering(madeUpRestrictedCovering());
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
