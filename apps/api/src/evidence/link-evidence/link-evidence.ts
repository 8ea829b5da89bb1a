import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../../assessment/assessment.entity.js';
import { lockForEdit, refuseInReview } from '../../assessment/assessment.store.js';
import { markChangedAt, markChangedMade } from '../../assessment/carry-forward/mark-changed.js';
import { Models } from '../../model/models.js';
import { badInputUnless } from '../../work/bad-input.js';
import { Refused } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { EvidenceLink } from '../evidence-link.entity.js';
import type { EvidenceLinkView } from '../evidence-link.view.js';
import { lockEvidence } from '../evidence.store.js';
import {
  type HeldLink,
  linkContent,
  lockLink,
  placeOf,
  recordLink,
  staleLink,
  standsThere,
  toLinkView,
} from './evidence-link.store.js';
import type { ChangeLinkDto, LinkEvidenceDto } from './link-evidence.dto.js';
import { mayStand } from './link-evidence.rules.js';

/** Ties items of the library to the themes and criteria of a year, while it is being drafted. */
@Injectable()
export class LinkEvidence {
  constructor(private readonly models: Models) {}

  /**
   * @param carriedFrom the earlier year that it came along from, when that is confirmed
   * @throws NotHere, BadInput, Refused when the year or the theme is locked or the item stands there already
   */
  async add(
    work: Work,
    year: string,
    input: LinkEvidenceDto,
    carriedFrom: string | null = null,
  ): Promise<EvidenceLinkView> {
    const { councilId, now, caller } = work;
    const assessment = await lockForEdit(work, year);
    await refuseInReview(work, assessment, input.themeKey);
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    badInputUnless(mayStand(input.stance, placeOf(document, input.themeKey, input.criterionKey)));
    const item = await lockEvidence(work, input.evidenceId.toLowerCase());
    const links = work.repository(EvidenceLink);
    const { themeKey, criterionKey, stance, shows } = input;
    const place = { assessmentId: assessment.id, evidenceId: item.id, themeKey, criterionKey };
    await this.refuseTwice(work, place);
    const by = { createdAt: now, createdBy: caller.personId, updatedAt: now, updatedBy: caller.personId };
    const link = links.create({
      councilId,
      id: randomUUID(),
      ...place,
      stance,
      shows: shows.trim(),
      revision: 1,
      ...by,
    });
    await links.insert(link);
    if (carriedFrom === null) markChangedAt(work, assessment.id, 'evidence-link', criterionKey ?? themeKey, item.id);
    const said = { ...linkContent(link), ...(carriedFrom === null ? {} : { carriedFrom }) };
    await recordLink(work, 'link-evidence', { link, item }, null, said);
    return toLinkView({ link, item });
  }

  /** @throws NotHere, Stale, BadInput, Refused */
  async change(
    work: Work,
    year: string,
    id: string,
    revision: number,
    input: ChangeLinkDto,
  ): Promise<EvidenceLinkView> {
    const assessment = await lockForEdit(work, year);
    const held = await this.hold(work, assessment, id, revision);
    const { link } = held;
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    const stance = input.stance ?? link.stance;
    const shows = input.shows?.trim() ?? link.shows;
    badInputUnless(mayStand(stance, placeOf(document, link.themeKey, link.criterionKey)));
    if (stance === link.stance && shows === link.shows) return toLinkView(held);
    const before = linkContent(link);
    await this.write(work, link, { stance, shows });
    markChangedMade(work, id);
    await recordLink(work, 'change-evidence-link', held, before, linkContent(link));
    return toLinkView(held);
  }

  /**
   * Takes the item away from the place; the item stays in the library.
   * @param carriedFrom the earlier year that it came along from, when confirming it is undone
   * @throws NotHere, Stale, Refused
   */
  async remove(
    work: Work,
    year: string,
    id: string,
    revision: number,
    carriedFrom: string | null = null,
  ): Promise<void> {
    const assessment = await lockForEdit(work, year);
    const held = await this.hold(work, assessment, id, revision);
    await this.write(work, held.link, { removedAt: work.now, removedBy: work.caller.personId });
    if (carriedFrom === null) markChangedMade(work, id);
    await recordLink(work, 'unlink-evidence', held, linkContent(held.link), null);
  }

  /** Undoes a removal; for a link that was not removed nothing happens. @throws NotHere, Refused */
  async restore(work: Work, year: string, id: string): Promise<EvidenceLinkView> {
    const assessment = await lockForEdit(work, year);
    const held = await lockLink(work, assessment.id, id, 'removed');
    await refuseInReview(work, assessment, held.link.themeKey);
    if (held.link.removedAt === null) return toLinkView(held);
    // The year may have been moved since to a version without that criterion.
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    badInputUnless(mayStand(held.link.stance, placeOf(document, held.link.themeKey, held.link.criterionKey)));
    await this.refuseTwice(work, held.link);
    await this.write(work, held.link, { removedAt: null, removedBy: null });
    await recordLink(work, 'restore-evidence-link', held, null, linkContent(held.link));
    return toLinkView(held);
  }

  private async hold(work: Work, assessment: Assessment, id: string, revision: number): Promise<HeldLink> {
    const held = await lockLink(work, assessment.id, id);
    await refuseInReview(work, assessment, held.link.themeKey);
    if (held.link.revision !== revision) throw await staleLink(work, held);
    return held;
  }

  private async write(work: Work, link: EvidenceLink, change: Partial<EvidenceLink>): Promise<void> {
    const next = { ...change, revision: link.revision + 1, updatedAt: work.now, updatedBy: work.caller.personId };
    await work.repository(EvidenceLink).update({ councilId: work.councilId, id: link.id }, next);
    Object.assign(link, next);
  }

  private async refuseTwice(work: Work, place: Parameters<typeof standsThere>[1]): Promise<void> {
    if (!(await standsThere(work, place))) return;
    const { themeKey, criterionKey } = place;
    throw new Refused([
      {
        code: 'linked-already',
        message: 'This item is here already. Change what it shows instead.',
        themeKey,
        ...(criterionKey === null ? {} : { criterionKey }),
      },
    ]);
  }
}
