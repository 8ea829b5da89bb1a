import { Injectable } from '@nestjs/common';
import type { ModelDocument } from '@best-value/model';
import { londonDate } from '../../follow-on-action/london-date.js';
import { Models } from '../../model/models.js';
import type { Caller } from '../../work/caller.js';
import { Clock } from '../../work/clock.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import type { CarriedKind, CarriedThing, LeftBehind } from './carried-content.js';
import type { CarriedItemsQuery } from './carried.dto.js';
import {
  type CarriedCountRow,
  carriedCountsStatement,
  type CarriedItemRow,
  carriedItemsStatements,
  type CarriedYearRow,
  carriedYearStatement,
  type LastScoreRow,
  lastScoresStatement,
  type TitleRow,
  titlesStatement,
} from './carried-rows.js';
import type {
  CarriedCountsView,
  CarriedForwardView,
  CarriedItemsView,
  CarriedThemeView,
  CarryPreviewView,
  LeftBehindView,
} from './carried.view.js';
import { CarryForward } from './carry-forward.js';
import { minutesSaved } from './minutes-saved.js';
import { titleOf, toCarriedItemView } from './to-carried-view.js';

/** As much of what stays behind is listed. */
const mostLeft = 500;

/** Reads what came along into a year, or would. */
@Injectable()
export class ReadCarried {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
    private readonly clock: Clock,
    private readonly carryForward: CarryForward,
  ) {}

  /** What would come along from a year. @param from `2025/26` @throws NotHere, BadInput */
  async preview(caller: Caller, from: string, into: string, modelId: string): Promise<CarryPreviewView> {
    const { source, edition, things, leftBehind } = await this.carryForward.plan(caller, from, into, modelId);
    const { document } = await this.models.get(source.model_id, caller.councilId);
    return {
      from: source.year,
      edition,
      fromModelId: document.id,
      comesAlong: countsOf(things.map(({ content }) => ({ kind: content.kind, count: 1 }))),
      pastReview: await this.pastReview(caller, things),
      ...(await this.leftBehind(caller, leftBehind, document)),
    };
  }

  /** @param year `2026/27` @throws NotHere also when nothing came along */
  async read(caller: Caller, year: string): Promise<CarriedForwardView> {
    const today = londonDate(this.clock.now());
    const [[row], counts, scores] = await this.works.read<[CarriedYearRow, CarriedCountRow, LastScoreRow]>(caller, [
      carriedYearStatement(caller.councilId, year),
      carriedCountsStatement(caller, year, today),
      lastScoresStatement(caller.councilId, year),
    ]);
    if (!row) throw new NotHere('year');
    const { document } = await this.models.get(row.model_id, caller.councilId);
    const earlier = (await this.models.get(row.from_model_id, caller.councilId)).document;
    const confirmed = counts.filter(({ state }) => state === 'confirmed');
    const sum = (rows: readonly CarriedCountRow[]): number => rows.reduce((all, { count }) => all + count, 0);
    return {
      from: row.from_year,
      edition: row.edition,
      fromModelId: row.from_model_id,
      at: row.carried_at.toISOString(),
      by: row.carried_by === null ? null : { id: row.carried_by, name: row.carried_by_name ?? '' },
      total: sum(counts),
      unread: sum(counts.filter(({ state }) => state === 'unread')),
      confirmed: countsOf(confirmed),
      minutesSaved: minutesSaved(byKind(confirmed)),
      themes: document.themes.map(({ key, title }): CarriedThemeView => {
        const own = counts.filter(({ theme_key }) => theme_key === key);
        const score = scores.find(({ theme_key }) => theme_key === key);
        const word = earlier.scale.find((one) => one.key === score?.score);
        return {
          key,
          title,
          total: sum(own),
          unread: sum(own.filter(({ state }) => state === 'unread')),
          unchangedLinks: own.reduce((all, { unchanged }) => all + unchanged, 0),
          lastScore: word ? { word: word.word, symbol: word.symbol } : null,
        };
      }),
      ...(await this.leftBehind(caller, row.left_behind, earlier)),
    };
  }

  /** @throws NotHere */
  async items(caller: Caller, year: string, query: CarriedItemsQuery): Promise<CarriedItemsView> {
    const [[row], [count], items] = await this.works.read<[CarriedYearRow, { total: number }, CarriedItemRow]>(caller, [
      carriedYearStatement(caller.councilId, year),
      ...carriedItemsStatements(caller, year, query),
    ]);
    if (!row) throw new NotHere('year');
    const { document } = await this.models.get(row.model_id, caller.councilId);
    const today = londonDate(this.clock.now());
    return {
      items: items.map((item) => toCarriedItemView(item, document, caller, today)),
      total: count?.total ?? 0,
      page: query.page,
      size: query.size,
    };
  }

  private async pastReview({ councilId }: Caller, things: readonly CarriedThing[]): Promise<number> {
    const ids = things.flatMap(({ evidenceId }) => (evidenceId === null ? [] : [evidenceId]));
    const [rows] = await this.works.read<[{ id: string }]>({ councilId }, [
      {
        text: 'select id from evidence where council_id = $1 and id = any($2::uuid[]) and review_by < $3::date',
        values: [councilId, ids, londonDate(this.clock.now())],
      },
    ]);
    const old = new Set(rows.map(({ id }) => id));
    return ids.filter((id) => old.has(id)).length;
  }

  /** What stays behind, as far as the reader may know of it. */
  private async leftBehind(
    caller: Caller,
    all: readonly LeftBehind[],
    model: ModelDocument,
  ): Promise<{ leftBehind: LeftBehindView[]; leftBehindTotal: number }> {
    const idsOf = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);
    const evidence = idsOf(all.map(({ evidenceId }) => evidenceId));
    const actions = idsOf(all.map(({ followOnActionId }) => followOnActionId));
    const [rows] = await this.works.read<[TitleRow]>(caller, [titlesStatement(caller, evidence, actions)]);
    const titles = new Map(rows.map(({ id, title }) => [id, title]));
    const seen = all.flatMap((one): LeftBehindView[] => {
      const id = one.evidenceId ?? one.followOnActionId;
      const title = id === null ? titleOf(model, one.themeKey, one.criterionKey) : titles.get(id);
      return title === undefined ? [] : [{ ...one, title }];
    });
    return { leftBehind: seen.slice(0, mostLeft), leftBehindTotal: seen.length };
  }
}

function byKind(rows: readonly { kind: CarriedKind; count: number }[]): Record<CarriedKind, number> {
  const counts = { narrative: 0, judgement: 0, 'evidence-link': 0, 'follow-on-action': 0 };
  for (const { kind, count } of rows) counts[kind] += count;
  return counts;
}

function countsOf(rows: readonly { kind: CarriedKind; count: number }[]): CarriedCountsView {
  const counts = byKind(rows);
  return {
    narratives: counts.narrative,
    judgements: counts.judgement,
    evidenceLinks: counts['evidence-link'],
    followOnActions: counts['follow-on-action'],
  };
}
