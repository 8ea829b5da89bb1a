import { Injectable } from '@nestjs/common';
import { themeKeyOf } from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { Models } from '../../model/models.js';
import { BadInput, NotHere, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { lockForEdit, refuseInReview } from '../assessment.store.js';
import type { CitationView } from '../assessment.view.js';
import { Citation } from '../citation.entity.js';
import { criterionOf } from '../judge-criterion/judge-criterion.js';

type CitationKey = Pick<Citation, 'councilId' | 'assessmentId' | 'criterionKey' | 'citedCriterionKey'>;

/** A citation's place, and the row that stands there: also one that was taken away. */
interface HeldCitation {
  key: CitationKey;
  present: Citation | null;
  /** Of the criterion that cites. */
  criterionText: string;
}

/** Lets one criterion rest on another's answer, so that nothing has to be said twice. */
@Injectable()
export class CiteCriterion {
  constructor(private readonly models: Models) {}

  /**
   * Adds the citation, or changes its note.
   * @param revision the citation's revision last seen; 0 when there was none
   * @throws NotHere, Refused, BadInput, Stale
   */
  async cite(
    work: Work,
    year: string,
    criterionKey: string,
    citedCriterionKey: string,
    revision: number,
    note: string,
  ): Promise<CitationView> {
    if (criterionKey === citedCriterionKey)
      throw new BadInput([{ field: 'criterion', message: 'A criterion cannot cite itself. Choose another one' }]);
    const held = await this.hold(work, year, criterionKey, citedCriterionKey);
    const { key, present } = held;
    const before = inForce(present);
    if ((before?.revision ?? 0) !== revision) throw await stale(work, citedCriterionKey, present);
    if (before?.note === note) return toCitationView(citedCriterionKey, before);
    const next = {
      note,
      revision: (present?.revision ?? 0) + 1,
      updatedAt: work.now,
      updatedBy: work.caller.personId,
      removedAt: null,
    };
    const citations = work.repository(Citation);
    if (present) await citations.update(key, next);
    else {
      // Two people may cite it for the first time at the same moment: the second is told what the first said.
      const added = { ...key, ...next, createdAt: work.now, createdBy: work.caller.personId };
      const answer = await citations.createQueryBuilder().insert().values(added).orIgnore().returning('note').execute();
      if ((answer.raw as unknown[]).length === 0)
        throw await stale(work, citedCriterionKey, await citations.findOneBy(key));
    }
    recordCitation(work, 'cite-criterion', held, before, next);
    return toCitationView(citedCriterionKey, next);
  }

  /** Takes the citation away. @param revision the one last seen @throws NotHere, Refused, Stale */
  async remove(
    work: Work,
    year: string,
    criterionKey: string,
    citedCriterionKey: string,
    revision: number,
  ): Promise<void> {
    const held = await this.hold(work, year, criterionKey, citedCriterionKey);
    const before = inForce(held.present);
    if (!before) throw new NotHere('citation');
    if (before.revision !== revision) throw await stale(work, citedCriterionKey, before);
    const { now, caller } = work;
    await work
      .repository(Citation)
      .update(held.key, { removedAt: now, revision: revision + 1, updatedAt: now, updatedBy: caller.personId });
    recordCitation(work, 'remove-citation', held, before, null);
  }

  private async hold(work: Work, year: string, criterionKey: string, citedCriterionKey: string): Promise<HeldCitation> {
    const assessment = await lockForEdit(work, year);
    await refuseInReview(work, assessment, themeKeyOf(criterionKey));
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    const { text } = criterionOf(document, criterionKey);
    criterionOf(document, citedCriterionKey);
    const key = { councilId: work.councilId, assessmentId: assessment.id, criterionKey, citedCriterionKey };
    const present = await work.repository(Citation).findOne({ where: key, lock: { mode: 'pessimistic_write' } });
    return { key, present, criterionText: text };
  }
}

function inForce(citation: Citation | null): Citation | null {
  return citation?.removedAt === null ? citation : null;
}

function toCitationView(criterionKey: string, citation: Pick<Citation, 'note' | 'revision'> | null): CitationView {
  return { criterionKey, note: citation?.note ?? '', revision: citation?.revision ?? 0 };
}

async function stale(work: Work, citedCriterionKey: string, present: Citation | null): Promise<Stale> {
  const changedAt = (present?.updatedAt ?? work.now).toISOString();
  const current = toCitationView(citedCriterionKey, inForce(present));
  return new Stale(current, await personName(work, present?.updatedBy ?? null), changedAt);
}

function recordCitation(
  work: Work,
  act: 'cite-criterion' | 'remove-citation',
  { key, criterionText }: HeldCitation,
  before: Pick<Citation, 'note'> | null,
  after: Pick<Citation, 'note'> | null,
): void {
  const said = (citation: Pick<Citation, 'note'> | null): object | null =>
    citation && { cites: key.citedCriterionKey, note: citation.note };
  record(work, {
    act,
    objectType: 'criterion',
    objectId: `${key.assessmentId}/${key.criterionKey}`,
    objectTitle: criterionText,
    assessmentId: key.assessmentId,
    before: said(before),
    after: said(after),
  });
}
