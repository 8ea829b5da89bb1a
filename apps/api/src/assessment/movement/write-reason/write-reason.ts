import { Injectable } from '@nestjs/common';
import { record } from '../../../audit-trail/record.js';
import { personName } from '../../../council/person-name.js';
import { maySee } from '../../../evidence/visible-levels.js';
import { hashOf } from '../../../seal/content/sha256.js';
import { badInputUnless } from '../../../work/bad-input.js';
import { NotHere, Refused, Stale } from '../../../work/refusals.js';
import type { Work } from '../../../work/work.js';
import { AssessmentTheme } from '../../assessment-theme.entity.js';
import { lockForEdit, refuseInReview } from '../../assessment.store.js';
import type { Assessment } from '../../assessment.entity.js';
import { isBlind, scoreFirst } from '../../blind/blind.js';
import { hasScored } from '../../theme.store.js';
import { MovementReason } from '../movement-reason.entity.js';
import type { SavedReasonView } from './saved-reason.view.js';
import type { WriteReasonDto } from './write-reason.dto.js';
import { type ActionToName, mayBeSaid } from './write-reason.rules.js';

/** Saves why the score of a theme moved. */
@Injectable()
export class WriteReason {
  /**
   * @param revision last seen; 0 when there was none
   * @throws NotHere, Refused, BadInput, Stale
   */
  async run(
    work: Work,
    year: string,
    themeKey: string,
    revision: number,
    { text, followOnActionIds, offered }: WriteReasonDto,
  ): Promise<SavedReasonView> {
    const assessment = await lockForEdit(work, year);
    await this.refuseBlind(work, assessment, themeKey);
    await refuseInReview(work, assessment, themeKey);
    const key = { councilId: work.councilId, assessmentId: assessment.id, themeKey };
    const reasons = work.repository(MovementReason);
    const present = await reasons.findOne({ where: key, lock: { mode: 'pessimistic_write' } });
    if ((present?.revision ?? 0) !== revision) throw await stale(work, present);
    const found = await actionsOf(work, assessment.id, followOnActionIds);
    badInputUnless(mayBeSaid({ text, followOnActionIds }, themeKey, found, present?.text ?? ''));
    const change = { text, followOnActionIds, offeredHash: offered === null ? null : hashOf(offered) };
    if (present && isSame(present, change)) return toView(present, await personName(work, present.updatedBy));
    const next = { ...change, revision: revision + 1, updatedAt: work.now, updatedBy: work.caller.personId };
    if (present) await reasons.update(key, next);
    else {
      // Two people may write the first one at the same moment: the second is told what the first said.
      const added = await reasons
        .createQueryBuilder()
        .insert()
        .values({ ...key, ...next })
        .orIgnore()
        .returning('theme_key')
        .execute();
      if ((added.raw as unknown[]).length === 0) throw await stale(work, await reasons.findOneBy(key));
    }
    const said = (reason: Pick<MovementReason, 'text' | 'followOnActionIds'>): object => ({
      movementReason: reason.text,
      followOnActionIds: reason.followOnActionIds,
    });
    record(work, {
      act: 'say-why-score-moved',
      // Of the theme: whoever must not know its score yet must not read this.
      objectType: 'theme',
      objectId: `${assessment.id}/${themeKey}`,
      objectTitle: `${themeKey}, ${assessment.year}`,
      assessmentId: assessment.id,
      before: present && said(present),
      after: said(next),
    });
    return toView({ ...key, ...next }, work.caller.name);
  }

  /** A reason tells the score; whoever is to score first is not told what somebody else said, not even by a refusal. */
  private async refuseBlind(work: Work, assessment: Assessment, themeKey: string): Promise<void> {
    if (themeKey.includes('\u0000')) throw new NotHere('theme');
    const { id: assessmentId, blindScoring, state } = assessment;
    const theme = await work
      .repository(AssessmentTheme)
      .findOneBy({ councilId: work.councilId, assessmentId, themeKey });
    if (!theme) throw new NotHere('theme');
    const { reviewerId, stage } = theme;
    const seen = { reviewer_id: reviewerId, stage, reviewer_scored: await hasScored(work, theme) };
    if (isBlind({ blind_scoring: blindScoring, state }, seen, work.caller.personId)) throw new Refused([scoreFirst]);
  }
}

/** The follow-on actions that are there and that the caller may know of. */
async function actionsOf(work: Work, assessmentId: string, ids: readonly string[]): Promise<ActionToName[]> {
  if (ids.length === 0) return [];
  const rows = await work.query<ActionToName>(
    `select id, title, theme_key as "themeKey", classification from follow_on_action
     where council_id = $1 and assessment_id = $2 and id = any($3) and removed_at is null order by title, id`,
    [work.councilId, assessmentId, ids],
  );
  return rows.filter(({ classification }) => maySee(work.caller, classification));
}

function isSame(
  one: Pick<MovementReason, 'text' | 'followOnActionIds' | 'offeredHash'>,
  { text, followOnActionIds, offeredHash }: Pick<MovementReason, 'text' | 'followOnActionIds' | 'offeredHash'>,
): boolean {
  return (
    one.text === text && one.offeredHash === offeredHash && one.followOnActionIds.join() === followOnActionIds.join()
  );
}

function toView(reason: MovementReason, updatedBy: string | null): SavedReasonView {
  const { themeKey, text, followOnActionIds, revision, updatedAt } = reason;
  return { themeKey, text, followOnActionIds, revision, updatedBy, updatedAt: updatedAt.toISOString() };
}

/** With the newest; revision 0 when there is none. */
async function stale(work: Work, present: MovementReason | null): Promise<Stale> {
  const name = await personName(work, present?.updatedBy ?? null);
  const none = { themeKey: '', text: '', followOnActionIds: [], revision: 0, updatedBy: null, updatedAt: null };
  return new Stale(present ? toView(present, name) : none, name, (present?.updatedAt ?? work.now).toISOString());
}
