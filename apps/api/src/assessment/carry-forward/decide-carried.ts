import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { toClassification } from '../../classification/classification.dto.js';
import { permissions } from '../../council/roles.js';
import { londonDate } from '../../follow-on-action/london-date.js';
import { maySee, visibleLevels } from '../../evidence/visible-levels.js';
import { Models } from '../../model/models.js';
import { badInputUnless } from '../../work/bad-input.js';
import { NotAllowed, NotHere, refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { Assessment } from '../assessment.entity.js';
import { lockForEdit, refuseInReview } from '../assessment.store.js';
import type { CarriedState } from './carried-content.js';
import { CarriedItem } from './carried-item.entity.js';
import type { ChangeCarriedDto } from './carried.dto.js';
import { type CarriedItemRow, carriedItemStatement, unchangedLink } from './carried-rows.js';
import type { CarriedItemView } from './carried.view.js';
import { type Decision, mayDecide, needsFor, withChange } from './decide.rules.js';
import { toCarriedItemView } from './to-carried-view.js';
import { type Place, WriteCarried, type Written } from './write-carried.js';

/** More links than one theme has; the rest is confirmed by asking again. */
const mostTogether = 200;

const stateAfter: Readonly<Record<Decision, CarriedState>> = {
  confirm: 'confirmed',
  change: 'changed',
  drop: 'dropped',
  undo: 'unread',
};

/** Decides on what came along: confirms it as it was, changes it, drops it, or undoes that. */
@Injectable()
export class DecideCarried {
  constructor(
    private readonly models: Models,
    private readonly writeCarried: WriteCarried,
  ) {}

  /**
   * @param revision the item's, last seen
   * @param input of a change
   * @throws NotHere, NotAllowed, Stale, Refused, BadInput
   */
  async run(
    work: Work,
    year: string,
    id: string,
    revision: number,
    decision: Decision,
    input: ChangeCarriedDto = {},
  ): Promise<CarriedItemView> {
    const assessment = await lockForEdit(work, year);
    const item = await this.hold(work, assessment, id, revision);
    await refuseInReview(work, assessment, item.themeKey);
    refuseUnless(mayDecide(decision, item.state));
    const at = await placeOf(work, assessment);
    const changed = withChange(item.content, input);
    if (decision === 'change') badInputUnless(changed.verdict);
    const to = stateAfter[decision];
    // Confirmed or dropped already: a second press of the key asks for nothing.
    if (item.state === to && decision !== 'change') return this.viewOf(work, assessment, id);
    if (item.written !== null || item.madeId !== null) await this.writeCarried.takeBack(work, at, item);
    const classification = input.classification ? toClassification(input.classification) : item.classification;
    const written =
      decision === 'confirm' || decision === 'change'
        ? await this.writeCarried.put(work, at, item, changed.content, classification)
        : null;
    await this.decide(work, at, item, decision, written);
    return this.viewOf(work, assessment, id);
  }

  /** Confirms all evidence links of a theme whose criteria and items are as they were; each counts. @returns how many */
  async confirmLinks(work: Work, year: string, themeKey: string): Promise<number> {
    mayWrite(work, 'evidence-link');
    const assessment = await lockForEdit(work, year);
    await refuseInReview(work, assessment, themeKey);
    const at = await placeOf(work, assessment);
    const { councilId } = work;
    const rows = await work.query<{ id: string }>(
      `select item.id from carried_item item join evidence e on e.council_id = item.council_id and e.id = item.evidence_id
       where item.council_id = $1 and item.assessment_id = $2 and item.theme_key = $3 and item.state = 'unread' and ${unchangedLink('$4')}
         and e.classification->>'level' = any($5)
       order by item.number limit ${mostTogether}`,
      [councilId, assessment.id, themeKey, londonDate(work.now), visibleLevels(work.caller)],
    );
    let confirmed = 0;
    for (const { id } of rows) {
      const item = await lockItem(work, assessment, id);
      // Somebody else was faster.
      if (item?.state !== 'unread') continue;
      await this.decide(
        work,
        at,
        item,
        'confirm',
        await this.writeCarried.put(work, at, item, item.content, item.classification),
      );
      confirmed += 1;
    }
    return confirmed;
  }

  private async hold(work: Work, assessment: Assessment, id: string, revision: number): Promise<CarriedItem> {
    const item = await lockItem(work, assessment, id);
    if (!item || !(await isVisible(work, item))) throw new NotHere('item');
    mayWrite(work, item.kind);
    if (!maySee(work.caller, item.classification))
      throw new NotAllowed('Only someone who may see exempt and confidential text can decide on this.');
    if (item.revision === revision) return item;
    const current = await this.viewOf(work, assessment, id);
    throw new Stale(current, current.decidedBy?.name ?? null, current.decidedAt ?? work.now.toISOString());
  }

  private async decide(
    work: Work,
    { assessmentId, year, from }: Place,
    item: CarriedItem,
    decision: Decision,
    written: Written | null,
  ): Promise<void> {
    const { councilId, now, caller } = work;
    const state = stateAfter[decision];
    const kept = written ?? { before: null, written: null, madeId: null };
    const by =
      decision === 'undo' ? { decidedAt: null, decidedBy: null } : { decidedAt: now, decidedBy: caller.personId };
    await work.repository(CarriedItem).update({ councilId, id: item.id }, {
      state,
      ...kept,
      ...by,
      revision: item.revision + 1,
    } as Partial<CarriedItem>);
    // What was written has an entry of its own, which says where it came from.
    if (written) return;
    const criterionKey = item.place.includes('/') ? { criterionKey: item.place } : {};
    const said = { kind: item.kind, themeKey: item.themeKey, ...criterionKey, classification: item.classification };
    record(work, {
      act: `${decision}-carried`,
      objectType: 'carried-item',
      objectId: item.id,
      objectTitle: `${from}, brought along to ${year}`,
      assessmentId,
      before: { ...said, state: item.state },
      after: { ...said, state },
    });
  }

  private async viewOf(work: Work, { year, modelId }: Assessment, id: string): Promise<CarriedItemView> {
    const { text, values, name } = carriedItemStatement(work.caller, year, id);
    const [row] = await work.query<CarriedItemRow>(text, values, name);
    if (!row) throw new NotHere('item');
    const { document } = await this.models.get(modelId, work.councilId);
    return toCarriedItemView(row, document, work.caller, londonDate(work.now));
  }
}

async function lockItem(work: Work, { id: assessmentId }: Assessment, id: string): Promise<CarriedItem | null> {
  return work.repository(CarriedItem).findOne({
    where: { councilId: work.councilId, assessmentId, id },
    lock: { mode: 'pessimistic_write' },
  });
}

/** A restricted follow-on action and a link to restricted evidence do not exist for those who may not see them. */
async function isVisible(work: Work, { kind, evidenceId, classification }: CarriedItem): Promise<boolean> {
  if (kind === 'follow-on-action') return maySee(work.caller, classification);
  if (kind !== 'evidence-link') return true;
  const rows = await work.query(
    `select 1 from evidence where council_id = $1 and id = $2 and classification->>'level' = any($3)`,
    [work.councilId, evidenceId, visibleLevels(work.caller)],
  );
  return rows.length > 0;
}

function mayWrite({ caller }: Work, kind: CarriedItem['kind']): void {
  const needed = needsFor[kind];
  if (!caller.permissions.has(needed)) throw new NotAllowed(`Only someone who may ${permissions[needed]} can do this.`);
}

async function placeOf(work: Work, { id, year }: Assessment): Promise<Place> {
  const [row] = await work.query<{ from: string }>(
    `select source.year as from from carry_forward f join assessment source on source.council_id = f.council_id and source.id = f.from_assessment_id
     where f.council_id = $1 and f.assessment_id = $2`,
    [work.councilId, id],
  );
  if (!row) throw new NotHere('item');
  return { assessmentId: id, year, from: row.from };
}
