import { Injectable } from '@nestjs/common';
import { blockers, challenge, type Finding, type ModelDocument } from '@best-value/model';
import { blindfolded } from '../assessment/blind/blind.js';
import { areRead } from '../assessment/carry-forward/carry.rules.js';
import { readerOf } from '../assessment/to-assessment-view.js';
import { londonDate } from '../follow-on-action/london-date.js';
import { Models } from '../model/models.js';
import type { Caller } from '../work/caller.js';
import { Clock } from '../work/clock.js';
import { NotHere, type Reason, reasonsOf } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { type RowsOf, Works } from '../work/works.js';
import { challengeRecord } from './challenge-record.js';
import { challengeParts, challengeStatements, type ChallengeParts, type ChallengeRows } from './challenge-rows.js';

/** A year with everything that is asked of it. */
export interface Challenged {
  parts: ChallengeParts;
  model: ModelDocument;
  findings: Finding[];
  /** Everything that keeps the year from being sealed. */
  blockers: Reason[];
}

/** The parts without what this caller must not see before they have scored. */
function blindfoldedParts(
  all: ChallengeParts,
  { personId }: Caller,
): { parts: ChallengeParts; isBlind: (themeKey: string | null | undefined) => boolean } {
  const themes = blindfolded(all.assessment, all.themes, personId);
  const blind = new Set(themes.filter((theme) => theme.blind).map((theme) => theme.theme_key));
  const isBlind = (themeKey: string | null | undefined): boolean => blind.has(themeKey ?? '');
  return { parts: { ...all, themes, answers: all.answers.filter((row) => !isBlind(row.theme_key)) }, isBlind };
}

/** Asks of a year what an inspector would ask. */
@Injectable()
export class Challenges {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
    private readonly clock: Clock,
  ) {}

  /** All rows in one trip. @param year `2026/27` @throws NotHere */
  async read(caller: Caller, year: string): Promise<Challenged> {
    const rows = await this.works.read<ChallengeRows>(caller, challengeStatements(caller.councilId, year));
    return this.challenge(rows, caller, londonDate(this.clock.now()));
  }

  /** As `read`, inside a work: sees what the work has changed. @throws NotHere */
  async readIn(work: Work, year: string): Promise<Challenged> {
    const rows = await Promise.all(
      challengeStatements(work.councilId, year).map(({ name, text, values }) => work.query(text, values, name)),
    );
    return this.challenge(rows as unknown as RowsOf<ChallengeRows>, work.caller, londonDate(work.now));
  }

  /**
   * Everything that keeps the year from being sealed, all at once, each with its place: gaps that block, placeholders, and
   * questions that block and have no answer. Whoever seals holds the assessment while asking.
   * @param year `2026/27` @throws NotHere
   */
  async blockersIn(work: Work, year: string): Promise<Reason[]> {
    return (await this.readIn(work, year)).blockers;
  }

  private async challenge(rows: RowsOf<ChallengeRows>, caller: Caller, today: string): Promise<Challenged> {
    const all = challengeParts(rows);
    if (!all) throw new NotHere('year');
    const { parts, isBlind } = blindfoldedParts(all, caller);
    const { document: model } = await this.models.get(parts.assessment.model_id, caller.councilId);
    const record = challengeRecord(parts, dayOf(parts, today), readerOf(caller));
    // What is asked of a theme may tell how it is scored: whoever is to score it first is asked nothing about it.
    const findings = challenge(model, record).filter(({ themeKey }) => !isBlind(themeKey));
    const answered = new Set(parts.answers.map(({ finding }) => finding));
    const rowOf = new Map(parts.themes.map((theme) => [theme.theme_key, theme]));
    const themes = model.themes.map(({ key, title }) => ({
      key,
      title,
      unread: rowOf.get(key)?.carried_unread ?? false,
    }));
    const unread = reasonsOf([areRead(themes)]);
    return { parts, model, findings, blockers: [...unread, ...blockers(model, record, answered, findings)] };
  }
}

/** A sealed year is looked at as it was on the day it was sealed: what has grown old since then is a question to a later year. */
function dayOf({ assessment, sealedAt }: ChallengeParts, today: string): string {
  return assessment.state === 'sealed' && sealedAt !== null ? londonDate(sealedAt) : today;
}
