import { criteriaOf, type CriterionKind, type ModelDocument } from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { BadInput, NotHere, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { EvidenceLink } from '../evidence-link.entity.js';
import type { EvidenceLinkView } from '../evidence-link.view.js';
import type { Evidence } from '../evidence.entity.js';
import { lockEvidence } from '../evidence.store.js';

/** A link held for a change, with the item it points at. */
export interface HeldLink {
  link: EvidenceLink;
  item: Evidence;
}

/**
 * A link of this assessment whose item the caller may see, held until the work ends.
 * @throws NotHere also when it was removed, unless removed ones are asked for
 */
export async function lockLink(
  work: Work,
  assessmentId: string,
  id: string,
  including: 'kept' | 'removed' = 'kept',
): Promise<HeldLink> {
  const { councilId } = work;
  const links = work.repository(EvidenceLink);
  const found = await links.findOneBy({ councilId, assessmentId, id });
  if (!found) throw new NotHere('evidence here');
  // The item before its links, always in this order: two acts never wait for each other.
  const item = await lockEvidence(work, found.evidenceId);
  const link = await links.findOne({ where: { councilId, assessmentId, id }, lock: { mode: 'pessimistic_write' } });
  if (!link || (link.removedAt !== null && including === 'kept')) throw new NotHere('evidence here');
  return { link, item };
}

/** Whether the item stands at this place already. The item is held, so nobody else can put it there meanwhile. */
export async function standsThere(
  work: Work,
  link: Pick<EvidenceLink, 'assessmentId' | 'evidenceId' | 'themeKey' | 'criterionKey'>,
): Promise<boolean> {
  const rows = await work.query(
    `select 1 from evidence_link where council_id = $1 and evidence_id = $2 and assessment_id = $3 and theme_key = $4
     and criterion_key is not distinct from $5 and removed_at is null`,
    [work.councilId, link.evidenceId, link.assessmentId, link.themeKey, link.criterionKey],
  );
  return rows.length > 0;
}

/** What a place is in the assessment's own model version. @throws BadInput when there is no such theme or criterion */
export function placeOf(model: ModelDocument, themeKey: string, criterionKey: string | null): CriterionKind | 'theme' {
  const theme = model.themes.find((one) => one.key === themeKey);
  if (!theme) throw new BadInput([{ field: 'themeKey', message: 'This assessment’s model has no such theme' }]);
  if (criterionKey === null) return 'theme';
  const criterion = criteriaOf(theme).find((one) => one.key === criterionKey);
  if (!criterion) throw new BadInput([{ field: 'criterionKey', message: 'This theme has no such criterion' }]);
  return criterion.kind;
}

export async function staleLink(work: Work, held: HeldLink): Promise<Stale> {
  return new Stale(toLinkView(held), await personName(work, held.link.updatedBy), held.link.updatedAt.toISOString());
}

export function toLinkView({ link, item }: HeldLink): EvidenceLinkView {
  const { id: linkId, evidenceId, themeKey, criterionKey, stance, shows, revision } = link;
  return {
    linkId,
    evidenceId,
    themeKey,
    criterionKey,
    title: item.title,
    kind: item.kind,
    stance,
    shows,
    classification: item.classification,
    revision,
  };
}

/** Adds what was done to a link to the audit trail, with the item's classification: a link is as open as its item. */
export async function recordLink(
  work: Work,
  act: string,
  { link, item }: HeldLink,
  before: object | null,
  after: object | null,
): Promise<void> {
  const { classification } = item;
  record(work, {
    act,
    objectType: 'evidence-link',
    objectId: link.id,
    objectTitle: item.title,
    assessmentId: link.assessmentId,
    before: before && { ...before, classification },
    after: after && { ...after, classification },
  });
}

/** What the audit trail keeps of a link. */
export function linkContent({ evidenceId, themeKey, criterionKey, stance, shows }: EvidenceLink): object {
  return { evidenceId, themeKey, criterionKey, stance, shows };
}
