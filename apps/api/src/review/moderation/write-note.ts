import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AssessmentTheme } from '../../assessment/assessment-theme.entity.js';
import { lockAssessment } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import { Models } from '../../model/models.js';
import { Notifier } from '../../notification/notifier.js';
import { badInputUnless } from '../../work/bad-input.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { ConsistencyNote } from '../consistency-note.entity.js';
import { isNote, mayWriteNote } from './moderation.rules.js';
import type { ModerationView } from './moderation.view.js';
import { ReadModeration } from './read-moderation.js';

/** Keeps what the moderator says of a theme beside the others, or of all of them. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly models: Models,
    private readonly moderation: ReadModeration,
    private readonly notifier: Notifier,
  ) {}

  /** @param themeKey null: of the themes together @throws NotHere, Refused, BadInput */
  async run(work: Work, year: string, note: string, themeKey: string | null): Promise<ModerationView> {
    const assessment = await lockAssessment(work, year);
    refuseUnless(mayWriteNote(assessment, work.caller));
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    badInputUnless(isNote(note, themeKey, document.themes));
    const { councilId, caller, now } = work;
    const id = randomUUID();
    await work.repository(ConsistencyNote).insert({
      councilId,
      id,
      assessmentId: assessment.id,
      edition: assessment.edition,
      themeKey,
      note: note.trim(),
      writtenBy: caller.personId,
      writtenByName: caller.name,
      writtenAt: now,
    });
    record(work, {
      act: 'write-consistency-note',
      objectType: 'consistency-note',
      objectId: id,
      objectTitle: themeKey === null ? year : `${themeKey}, ${year}`,
      assessmentId: assessment.id,
      before: null,
      after: { note: note.trim(), ...(themeKey === null ? {} : { themeKey }) },
    });
    const theme =
      themeKey === null
        ? null
        : await work.repository(AssessmentTheme).findOneBy({ councilId, assessmentId: assessment.id, themeKey });
    await this.notifier.notify(work, {
      kind: 'consistency-noted',
      to: theme ? [theme.leadId ?? assessment.leadId, theme.reviewerId] : [assessment.leadId],
      place: { kind: theme ? 'theme' : 'assessment', key: themeKey ?? '', assessmentId: assessment.id },
    });
    return this.moderation.readIn(work, year);
  }
}
