import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { Models } from '../../model/models.js';
import { BadInput, NotHere } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { CitationView } from '../assessment.view.js';
import { lockForEdit } from '../assessment.store.js';
import { Citation } from '../citation.entity.js';
import { criterionOf } from '../judge-criterion/judge-criterion.js';

/** Lets one criterion rest on another's answer, so that nothing has to be said twice. */
@Injectable()
export class CiteCriterion {
  constructor(private readonly models: Models) {}

  /** Adds the citation, or changes its note. @throws NotHere, Refused, BadInput */
  async cite(
    work: Work,
    year: string,
    criterionKey: string,
    citedCriterionKey: string,
    note: string,
  ): Promise<CitationView> {
    const assessment = await lockForEdit(work, year);
    const { document } = await this.models.get(assessment.modelId);
    const criterion = criterionOf(document, criterionKey);
    criterionOf(document, citedCriterionKey);
    if (criterionKey === citedCriterionKey)
      throw new BadInput([{ field: 'criterion', message: 'A criterion cannot cite itself. Choose another one' }]);
    const citations = work.repository(Citation);
    const key = { councilId: work.councilId, assessmentId: assessment.id, criterionKey, citedCriterionKey };
    const present = await citations.findOne({ where: key, lock: { mode: 'pessimistic_write' } });
    if (present?.note === note) return { criterionKey: citedCriterionKey, note };
    await citations.upsert({ ...key, note, createdAt: work.now, createdBy: work.caller.personId }, [
      'councilId',
      'assessmentId',
      'criterionKey',
      'citedCriterionKey',
    ]);
    await record(work, {
      act: 'cite-criterion',
      objectType: 'criterion',
      objectId: `${assessment.id}/${criterionKey}`,
      objectTitle: criterion.text,
      assessmentId: assessment.id,
      before: present ? { cites: citedCriterionKey, note: present.note } : null,
      after: { cites: citedCriterionKey, note },
    });
    return { criterionKey: citedCriterionKey, note };
  }

  /** @throws NotHere, Refused */
  async remove(work: Work, year: string, criterionKey: string, citedCriterionKey: string): Promise<void> {
    const assessment = await lockForEdit(work, year);
    const { document } = await this.models.get(assessment.modelId);
    const criterion = criterionOf(document, criterionKey);
    const key = { councilId: work.councilId, assessmentId: assessment.id, criterionKey, citedCriterionKey };
    const present = await work.repository(Citation).findOne({ where: key, lock: { mode: 'pessimistic_write' } });
    if (!present) throw new NotHere('citation');
    await work.repository(Citation).delete(key);
    await record(work, {
      act: 'remove-citation',
      objectType: 'criterion',
      objectId: `${assessment.id}/${criterionKey}`,
      objectTitle: criterion.text,
      assessmentId: assessment.id,
      before: { cites: citedCriterionKey, note: present.note },
      after: null,
    });
  }
}
