import type { ModelDocument, OwnDraft } from '@best-value/model';
import { personName } from '../../council/person-name.js';
import { NotHere, Refused, Stale } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import { ModelDraft } from './model-draft.entity.js';
import { mostDrafts, problemsOf } from './own-version.rules.js';
import type { ModelDraftSummaryView, ModelDraftView } from './own-version.view.js';

export interface DraftRow {
  id: string;
  base_model: string;
  title: string;
  draft: Omit<OwnDraft, 'title'>;
  revision: number;
  updated_at: Date;
  changed_by: string | null;
  published_as: string | null;
}

const columns = `d.id, d.base_model, d.title, d.revision, d.updated_at, changer.name as changed_by, d.published_as`;
const from = 'model_draft d left join person changer on changer.id = d.updated_by';

/** The drafts that a council works on, in the order they were begun; `draft` is left out. */
export function openDraftsStatement(councilId: string): Statement {
  return {
    text: `select ${columns} from ${from} where d.council_id = $1 and d.published_as is null and d.discarded_at is null
      order by d.made_at, d.id limit ${mostDrafts}`,
    values: [councilId],
  };
}

/** A draft, also one that was published; not one that was put away. */
export function draftStatement(councilId: string, id: string): Statement {
  return {
    text: `select ${columns}, d.draft from ${from} where d.council_id = $1 and d.id = $2 and d.discarded_at is null`,
    values: [councilId, id],
  };
}

export function toSummary(row: Omit<DraftRow, 'draft'>): ModelDraftSummaryView {
  const { id, base_model: base, title, revision, updated_at, changed_by: changedBy } = row;
  return { id, title, base, revision, changedAt: updated_at.toISOString(), changedBy };
}

/** @param base the document that the draft is built on */
export function toDraftView(row: DraftRow, base: ModelDocument): ModelDraftView {
  const draft: OwnDraft = { title: row.title, ...row.draft };
  const problems = row.published_as === null ? problemsOf(base, draft) : [];
  return { ...toSummary(row), draft, problems, publishedAs: row.published_as };
}

/** The draft within the work. @throws NotHere */
export async function draftRow(work: Work, id: string): Promise<DraftRow> {
  const { text, values } = draftStatement(work.councilId, id);
  const [row] = await work.query<DraftRow>(text, values);
  if (!row) throw new NotHere('draft');
  return row;
}

/** A draft that was not put away, held until the work ends. @throws NotHere */
export async function lockDraft(work: Work, id: string): Promise<ModelDraft> {
  const draft = await work.repository(ModelDraft).findOne({
    where: { councilId: work.councilId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!draft || draft.discardedAt !== null) throw new NotHere('draft');
  return draft;
}

/** As `lockDraft`, for a change of what the caller saw. @throws NotHere, Refused when it is published, Stale */
export async function lockOpenDraft(
  work: Work,
  id: string,
  revision: number,
  base: ModelDocument,
): Promise<ModelDraft> {
  const draft = await lockDraft(work, id);
  if (draft.publishedAs !== null) {
    const message = 'It was published meanwhile, and a published version never changes.';
    throw new Refused([{ code: 'published', message }]);
  }
  await refuseStale(work, draft, revision, base);
  return draft;
}

/** @throws Stale */
export async function refuseStale(work: Work, draft: ModelDraft, revision: number, base: ModelDocument): Promise<void> {
  if (draft.revision === revision) return;
  throw new Stale(
    toDraftView(await draftRow(work, draft.id), base),
    await personName(work, draft.updatedBy),
    draft.updatedAt.toISOString(),
  );
}
