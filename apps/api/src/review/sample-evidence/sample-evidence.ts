import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { NotHere, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { SampleView } from '../review.view.js';
import { ThemeReviewSample } from '../theme-review-sample.entity.js';
import { holdReview } from '../write-review/hold-review.js';

interface LinkedRow {
  evidenceId: string;
  title: string;
}

/** Keeps what a reviewer found when they looked into one piece of evidence. Nothing written: it has not been looked into. */
@Injectable()
export class SampleEvidence {
  /**
   * @param linkId where the evidence is tied to the theme or one of its criteria
   * @param revision of what was written of it; 0 when nothing was
   * @throws NotHere, Refused, Stale
   */
  async run(
    work: Work,
    year: string,
    themeKey: string,
    linkId: string,
    revision: number,
    text: string,
  ): Promise<SampleView> {
    const { assessment, round } = await holdReview(work, year, themeKey);
    const [linked] = await work.query<LinkedRow>(linkedText, [work.councilId, assessment.id, themeKey, linkId]);
    if (!linked) throw new NotHere('evidence');
    const key = { councilId: work.councilId, reviewId: round.id, linkId };
    const samples = work.repository(ThemeReviewSample);
    // The round is held, so nobody else writes the first one meanwhile.
    const present = await samples.findOneBy(key);
    const before = present?.removedAt === null ? present.found : '';
    const found = text.trim() === '' ? '' : text;
    const view = { linkId, ...linked, found: before, revision: present?.revision ?? 0 };
    if (view.revision !== revision)
      throw new Stale(view, round.reviewerName, (present?.updatedAt ?? work.now).toISOString());
    if (found === before) return view;
    const removedAt = found === '' ? work.now : null;
    const next = { found, removedAt, revision: revision + 1, updatedAt: work.now };
    if (present) await samples.update(key, next);
    else await samples.insert({ ...key, ...next });
    record(work, {
      act: 'sample-evidence',
      objectType: 'theme-review',
      objectId: `${assessment.id}/${themeKey}`,
      objectTitle: `${themeKey}, ${year}`,
      assessmentId: assessment.id,
      // By its id: whoever may not see the item must not learn its title from the trail.
      before: { evidenceId: linked.evidenceId, found: before },
      after: { evidenceId: linked.evidenceId, found },
    });
    return { ...view, found, revision: revision + 1 };
  }
}

const linkedText = `
  select e.id as "evidenceId", e.title from evidence_link l join evidence e on e.council_id = l.council_id and e.id = l.evidence_id
  where l.council_id = $1 and l.assessment_id = $2 and l.theme_key = $3 and l.id = $4 and l.removed_at is null and e.removed_at is null`;
