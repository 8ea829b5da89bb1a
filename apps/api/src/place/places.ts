import { Injectable } from '@nestjs/common';
import { criteriaOf } from '@best-value/model';
import { Models } from '../model/models.js';
import type { Caller } from '../work/caller.js';
import { NotHere } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { placeByIdText, placeByYearText, type PlaceRow } from './place-rows.js';
import type { FoundPlace, Place, PlaceKind } from './place.js';

/** A place as a page names it. */
export interface NamedPlace {
  kind: PlaceKind;
  key: string;
  /** `2026/27`; null for evidence */
  year: string | null;
}

/** Finds places and says what people call them. */
@Injectable()
export class Places {
  constructor(private readonly models: Models) {}

  /** A place that the caller may see, also one that was removed. @throws NotHere */
  async named(work: Work, { kind, key, year }: NamedPlace): Promise<FoundPlace> {
    const [row] = await work.query<PlaceRow>(placeByYearText, [work.councilId, kind, key, year]);
    return this.seen(work.caller, row);
  }

  /** As `named`, for a place as it is stored. @throws NotHere */
  async stored(work: Work, { kind, key, assessmentId }: Place): Promise<FoundPlace> {
    const [row] = await work.query<PlaceRow>(placeByIdText, [work.councilId, kind, key, assessmentId]);
    return this.seen(work.caller, row);
  }

  /** The place of a row, when there is one and the caller may see it. @throws NotHere */
  async seen(caller: Pick<Caller, 'permissions' | 'councilId'>, row: PlaceRow | undefined): Promise<FoundPlace> {
    const place = row && (await this.found(row, caller.councilId));
    if (!place || !maySeePlace(caller, place)) throw new NotHere(row && words[row.place_kind]);
    return place;
  }

  /** What a row says of a place, whoever asks; null when there is no such place. */
  async found(row: PlaceRow, councilId: string): Promise<FoundPlace | null> {
    const title = row.there ? (row.item_title ?? (await this.titleInModel(row, councilId))) : null;
    if (title === null) return null;
    return {
      kind: row.place_kind,
      key: row.place_key,
      assessmentId: row.assessment_id,
      year: row.year,
      title,
      level: row.level,
      removed: row.removed,
      responsibleId: row.responsible_id,
    };
  }

  private async titleInModel(
    { place_kind, place_key, year, model_id }: PlaceRow,
    councilId: string,
  ): Promise<string | null> {
    if (model_id === null || place_kind === 'assessment') return year;
    const { themes } = (await this.models.get(model_id, councilId)).document;
    if (place_kind === 'theme') return themes.find((theme) => theme.key === place_key)?.title ?? null;
    return themes.flatMap(criteriaOf).find((criterion) => criterion.key === place_key)?.text ?? null;
  }
}

/** Whether this person may see what stands there. */
export function maySeePlace(person: Pick<Caller, 'permissions'>, { level }: Pick<FoundPlace, 'level'>): boolean {
  return level === null || person.permissions.has('restricted:read');
}

const words: Record<PlaceKind, string> = {
  assessment: 'year',
  theme: 'theme',
  criterion: 'criterion',
  evidence: 'item of evidence',
  'follow-on-action': 'follow-on action',
};
