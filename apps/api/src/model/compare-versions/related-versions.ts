import { Injectable } from '@nestjs/common';
import { type Crosswalk, crosswalkAlong, pathBetween } from '@best-value/model';
import { Crosswalks } from '../crosswalks.js';
import { type KnownModel, Models } from '../models.js';

/** Two versions and what relates them. */
export interface RelatedVersions {
  from: KnownModel;
  to: KnownModel;
  /** Over however many versions between; null when nothing relates the two. */
  crosswalk: Crosswalk | null;
  /** The versions between, in order. */
  between: KnownModel[];
}

/** Finds how a council's versions bear on each other: by its own crosswalks and the shipped ones, forwards and back. */
@Injectable()
export class RelatesVersions {
  constructor(
    private readonly models: Models,
    private readonly crosswalks: Crosswalks,
  ) {}

  /** @throws NotHere for a version that the council does not have */
  async of(councilId: string, fromId: string, toId: string): Promise<RelatedVersions> {
    const [from, to, crosswalks] = await Promise.all([
      this.models.get(fromId, councilId),
      this.models.get(toId, councilId),
      this.crosswalks.of(councilId),
    ]);
    const path = pathBetween(crosswalks, fromId, toId);
    if (path === null) return { from, to, crosswalk: null, between: [] };
    const between = await Promise.all(path.slice(0, -1).map((step) => this.models.get(step.to, councilId)));
    return { from, to, crosswalk: crosswalkAlong(path, from.document, to.document), between };
  }
}
