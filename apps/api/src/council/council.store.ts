import type { Ladder } from '../assessment/ladder/states.js';
import type { Caller } from '../work/caller.js';
import type { Statement } from '../work/statement.js';
import type { CouncilView } from './council.view.js';

export interface CouncilRow {
  id: string;
  slug: string;
  name: string;
  brand_colour: string;
  ladder: Ladder;
  blind_scoring: boolean;
  revision: number;
}

/** Reads a council's settings. */
export function councilStatement(councilId: string): Statement {
  return {
    text: 'select id, slug, name, brand_colour, ladder, blind_scoring, revision from council where id = $1',
    values: [councilId],
  };
}

export function toCouncilView(row: CouncilRow, caller: Caller): CouncilView {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    brandColour: row.brand_colour,
    ladder: row.ladder,
    blindScoring: row.blind_scoring,
    revision: row.revision,
    permissions: [...caller.permissions],
  };
}
