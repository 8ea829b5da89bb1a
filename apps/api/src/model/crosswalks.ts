import { Injectable } from '@nestjs/common';
import type { Crosswalk } from '@best-value/model';
import { publishedCrosswalks } from '@best-value/model/published';
import type { Statement } from '../work/statement.js';
import { Works } from '../work/works.js';

/** Most pairs of versions that one council can have related to each other. */
export const mostCrosswalks = 200;

/** The crosswalks that a council goes by: its own, and the shipped ones between versions that it did not relate itself. */
@Injectable()
export class Crosswalks {
  constructor(private readonly works: Works) {}

  async of(councilId: string): Promise<Crosswalk[]> {
    const [rows] = await this.works.read<[CrosswalkRow]>({ councilId }, [crosswalkStatement(councilId)]);
    return withShipped(rows);
  }
}

export interface CrosswalkRow {
  document: Crosswalk;
}

/** The latest crosswalk between each two versions that the council related. */
export function crosswalkStatement(councilId: string): Statement {
  return {
    name: 'crosswalks',
    text: `select distinct on (from_model, to_model) document from model_crosswalk
      where council_id = $1 order by from_model, to_model, number desc limit ${mostCrosswalks}`,
    values: [councilId],
  };
}

/** A council's own crosswalks with the shipped ones; between two versions the council's own is what counts. */
export function withShipped(rows: readonly CrosswalkRow[]): Crosswalk[] {
  const own = rows.map(({ document }) => document);
  const shipped = publishedCrosswalks.filter(({ from, to }) => !own.some((one) => one.from === from && one.to === to));
  return [...own, ...shipped];
}
