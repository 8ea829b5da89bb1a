import { createHash } from 'node:crypto';
import { madeUpAssessment } from '../../testing/made-up-council.js';
import { registerFrom } from '../../testing/register-from.js';
import { actionPlanRegister } from '../action-plan-register.js';
import { xlsxRegister } from '../xlsx/xlsx-register.js';

/** Prints the hash of the made-up council's action plan: run in other time zones, it must be the same. */
const bytes = await xlsxRegister(actionPlanRegister(registerFrom(madeUpAssessment()), 'public', true));
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
