import { Injectable } from '@nestjs/common';
import type { ModelDocument } from '@best-value/model';
import { blindfolded } from '../../assessment/blind/blind.js';
import { gapsSeen } from '../../assessment/blind/gaps-seen.js';
import { movesOf } from '../../assessment/ladder/moves-of.js';
import { readerOf, standingOf, toThemeAnswerView } from '../../assessment/to-assessment-view.js';
import { Models } from '../../model/models.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { type RowsOf, Works } from '../../work/works.js';
import { themeTextHash } from '../theme-text.js';
import { moderationStatements, type ModerationRows, type NoteRow, type PastScoreRow } from './moderation-rows.js';
import { mayWriteNote, stepsApart } from './moderation.rules.js';
import type { ConsistencyNoteView, ModeratedThemeView, ModerationView, PastScoreView } from './moderation.view.js';

/** Puts the themes of a year side by side. */
@Injectable()
export class ReadModeration {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  /** @param year `2026/27` @throws NotHere */
  async run(caller: Caller, year: string): Promise<ModerationView> {
    const statements = moderationStatements(caller.councilId, year);
    return this.toView(await this.works.read<ModerationRows>(caller, statements), caller);
  }

  /** As `run`, inside a work. @throws NotHere */
  async readIn(work: Work, year: string): Promise<ModerationView> {
    const statements = moderationStatements(work.councilId, year);
    return this.toView(await work.read<ModerationRows>(statements), work.caller);
  }

  private async toView(rows: RowsOf<ModerationRows>, caller: Caller): Promise<ModerationView> {
    const [[assessment], themes, judgements, links, citations, followOnActions, printedTexts, ...more] = rows;
    const [rounds, notes, past] = more;
    if (!assessment) throw new NotHere('year');
    const { document } = await this.models.get(assessment.model_id, caller.councilId);
    const pastModel = past[0] ? (await this.models.get(past[0].model_id, caller.councilId)).document : null;
    const answers = { themes, judgements, links, citations, followOnActions, printedTexts };
    const seen = { ...answers, themes: blindfolded(assessment, themes, caller.personId) };
    const write = mayWriteNote(assessment, caller);
    const themeView = ({ key, title }: { key: string; title: string }): ModeratedThemeView => {
      const row = seen.themes.find((theme) => theme.theme_key === key);
      const own = toThemeAnswerView(key, row, readerOf(caller));
      const round = own.blind ? undefined : rounds.find((one) => one.theme_key === key);
      const text = round?.text_hash ?? null;
      return {
        key,
        title,
        stage: own.stage,
        lead: own.lead,
        reviewer: own.reviewer,
        blind: own.blind,
        score: own.score,
        scoreReason: own.scoreReason,
        reviewerScore: round?.score ?? null,
        reviewerReason: round?.reason ?? '',
        spread: stepsApart(document.scale, own.score, round?.score ?? null),
        resolution: round?.resolution ?? '',
        earlierText: text !== null && text !== themeTextHash(answers, key),
        last: pastScore(past, pastModel, key),
        notes: notes.filter((note) => note.theme_key === key).map(toNote),
      };
    };
    return {
      year: assessment.year,
      state: assessment.state,
      revision: assessment.revision,
      scale: document.scale,
      lastYear: past[0]?.year ?? null,
      themes: document.themes.map(themeView),
      notes: notes.filter((note) => note.theme_key === null).map(toNote),
      write: { allowed: write.allowed, because: write.allowed ? [] : write.because },
      moves: movesOf(standingOf(assessment, themes, document), gapsSeen(document, seen, readerOf(caller)), caller),
    };
  }
}

function toNote({ id, note, written_by_name: by, written_at }: NoteRow): ConsistencyNoteView {
  return { id, note, by, at: written_at.toISOString() };
}

function pastScore(past: readonly PastScoreRow[], model: ModelDocument | null, key: string): PastScoreView | null {
  const score = past.find((row) => row.theme_key === key)?.score ?? null;
  const word = model?.scale.find((one) => one.key === score);
  return word ? { word: word.word, symbol: word.symbol } : null;
}
