import type { StateStatements } from './state-councils.js';

/** The states that the table is asked in. They are set, not walked to: what leads there has specs of its own. */
export const stateStatements: StateStatements = {
  drafting: [],
  final: [`update assessment set state = 'final', final_at = now() where council_id = $1 and id = $2`],
};
