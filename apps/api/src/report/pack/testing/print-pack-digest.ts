import { sha256Of } from '../../../seal/content/sha256.js';
import { makePack } from '../make-pack.js';
import { preparePack } from '../prepare-pack.js';
import { madeUpAssessment, smallModel, USUAL } from '../../testing/made-up-council.js';
import { draftReading, ownTools } from './made-up-reading.js';

/** Run as a process: prints the language and zone it runs in, and the digest of the pack made there. */
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const source = madeUpAssessment({ ...USUAL, evidence: 6, followOnActions: 4 }, smallModel());
const { bytes } = await makePack(preparePack(draftReading(source)), ownTools);
process.stdout.write(JSON.stringify({ locale, timeZone, digest: sha256Of(bytes) }));
