import { Injectable } from '@nestjs/common';
import { assessmentStatements, type AssessmentRows } from '../../assessment/assessment-rows.js';
import { deedsStatement } from '../../assessment/independence/deeds.store.js';
import type { Deed } from '../../assessment/independence/independence.rules.js';
import { Models } from '../../model/models.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { type RowsOf, Works } from '../../work/works.js';
import type { ReviewRoundView, ThemeReviewView } from '../review.view.js';
import { roundStatements, type RoundRow, type SampleRow } from '../review-rows.js';
import { type ReviewParts, toRounds, toThemeReviewView } from './to-theme-review-view.js';

type ReviewRows = [...AssessmentRows, RoundRow, SampleRow];

interface MemberRow {
  id: string;
  name: string;
  roles: string[];
}

/** The review of a theme, in all its rounds. */
@Injectable()
export class ReadThemeReview {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  /** @param year `2026/27` @throws NotHere */
  async run(caller: Caller, year: string, themeKey: string): Promise<ThemeReviewView> {
    // No key looks otherwise, and PostgreSQL could not even be asked for some.
    if (themeKey.includes('\u0000')) throw new NotHere('theme');
    const { councilId } = caller;
    const statements = [...assessmentStatements(councilId, year), ...roundStatements(councilId, year, themeKey)];
    const parts = toParts(await this.works.read<ReviewRows>(caller, statements), themeKey);
    const { document } = await this.models.get(parts.assessment.model_id, councilId);
    const { reviewer_id: reviewerId } = parts.theme;
    if (reviewerId === null) return toThemeReviewView(parts, document, null, caller);
    const [[member], deeds] = await this.works.read<[MemberRow, Deed]>(caller, [
      {
        text: `select person.id, person.name, membership.roles from membership join person on person.id = membership.person_id
          where membership.council_id = $1 and membership.person_id = $2`,
        values: [councilId, reviewerId],
      },
      deedsStatement(councilId, parts.assessment.id, reviewerId),
    ]);
    const reviewer = member ? { ...member, deeds: deeds.filter((deed) => deed.themeKey === themeKey) } : null;
    return toThemeReviewView(parts, document, reviewer, caller);
  }

  /** The newest round of a theme inside a work: sees what the work has changed. @throws NotHere */
  async newestRoundIn(work: Work, year: string, themeKey: string): Promise<ReviewRoundView> {
    const { councilId } = work;
    const statements = [...assessmentStatements(councilId, year), ...roundStatements(councilId, year, themeKey)];
    const [newest] = toRounds(toParts(await work.read<ReviewRows>(statements), themeKey), work.caller);
    if (!newest) throw new NotHere('review');
    return newest;
  }
}

/** @throws NotHere when there is no such year or theme */
function toParts(rows: RowsOf<ReviewRows>, themeKey: string): ReviewParts {
  const [[assessment], themes, judgements, links, citations, followOnActions, printedTexts, rounds, samples] = rows;
  if (!assessment) throw new NotHere('year');
  const theme = themes.find((row) => row.theme_key === themeKey);
  if (!theme) throw new NotHere('theme');
  const answers = { themes, judgements, links, citations, followOnActions, printedTexts };
  return { assessment, theme, answers, rounds, samples };
}
