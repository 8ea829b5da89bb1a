import { Injectable } from '@nestjs/common';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { Assessment } from '../assessment.entity.js';
import { lockAssessment } from '../assessment.store.js';
import { mayEdit } from '../edit.rules.js';
import { type Holdings, mayBeginFrom } from './carry.rules.js';
import { CarryForward } from './carry-forward.js';

/** Carries an earlier year into one that is open and still empty. */
@Injectable()
export class BeginFrom {
  constructor(private readonly carryForward: CarryForward) {}

  /** @param year `2026/27` @param from `2025/26` @throws NotHere, BadInput, Refused */
  async run(work: Work, year: string, from: string): Promise<void> {
    const assessment = await lockAssessment(work, year, 'write');
    refuseUnless(mayEdit(assessment));
    refuseUnless(mayBeginFrom(year, await holdingsOf(work, assessment)));
    await this.carryForward.run(work, assessment, from);
  }
}

async function holdingsOf(work: Work, { id }: Assessment): Promise<Holdings> {
  const of = 'council_id = $1 and assessment_id = $2';
  const [row] = await work.query<Holdings>(
    `select
       (select source.year from carry_forward f join assessment source on source.council_id = f.council_id and source.id = f.from_assessment_id
         where f.council_id = $1 and f.assessment_id = $2) as "carriedFrom",
       (select count(*)::int from judgement where ${of} and (judgement is not null or reason <> '')) as judgements,
       (select count(*)::int from assessment_theme where ${of} and narrative <> '') as narratives,
       (select count(*)::int from evidence_link where ${of} and removed_at is null) as links,
       (select count(*)::int from follow_on_action where ${of} and removed_at is null) as "followOnActions"`,
    [work.councilId, id],
  );
  return row ?? { carriedFrom: null, judgements: 0, narratives: 0, links: 0, followOnActions: 0 };
}
