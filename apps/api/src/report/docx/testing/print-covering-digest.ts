import { createHash } from 'node:crypto';
import { madeUpRestrictedCovering } from '../../testing/made-up-covering-document.js';
import { renderCoveringDocx } from '../render-covering-docx.js';

/** Prints the SHA-256 of a made-up report as a Word file, for a process of another place to compare. */
const bytes = await renderCoveringDocx(madeUpRestrictedCovering());
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
