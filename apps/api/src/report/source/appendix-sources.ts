import { Injectable } from '@nestjs/common';
import { gaps, type Gap, type ModelDocument } from '@best-value/model';
import { assessmentRecord } from '../../assessment/assessment-record.js';
import { mayReadScores } from '../../assessment/blind/blind.js';
import { readerOf } from '../../assessment/to-assessment-view.js';
import { challengeParts, challengeStatements, type ChallengeRows } from '../../challenge/challenge-rows.js';
import { isRestricted } from '../../classification/classification.js';
import { Models } from '../../model/models.js';
import type { Caller } from '../../work/caller.js';
import { NotHere, refuseUnless } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import { type RowsOf, Works } from '../../work/works.js';
import { openReasons } from '../appendix/movement-source.js';
import { openAnswers } from '../appendix/open-answers.js';
import type { AnswerSource, AppendixSource } from '../appendix/source.js';
import { publishedAnswers } from './published-answers.js';
import { type EarlierYearRow, sourceStatements, type SourceRows } from './source-rows.js';
import { toAppendixSource } from './to-appendix-source.js';

/** An assessment as the report reads it. */
export interface ReadSource {
  assessmentId: string;
  source: AppendixSource;
  /** What is missing, as the assessment's own page says it. */
  missing: Gap[];
  /** Counts the sealed texts of the year. */
  edition: number;
  /** Secret of the edition: never shown to anybody before it is sealed. */
  salt: Buffer;
}

/** Reads what the report is made from. */
@Injectable()
export class AppendixSources {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  /** @param year `2026/27` @throws NotHere, Refused when the caller is to score a theme blind first */
  async read(caller: Caller, year: string): Promise<ReadSource> {
    const read: Reading = (statements) => this.works.read(caller, statements);
    return this.assemble(read, caller, year);
  }

  /** As `read`, inside a work: sees what the work has changed. @throws NotHere */
  async readIn(work: Work, year: string): Promise<ReadSource> {
    return this.assemble((statements) => work.read(statements), work.caller, year);
  }

  private async assemble(read: Reading, caller: Caller, year: string): Promise<ReadSource> {
    const rows = await read<SourceRows>(sourceStatements(caller.councilId, year));
    const [[assessment], themes, judgements, links, citations, followOnActions, printedTexts] = rows;
    const [edition] = rows[11];
    if (!assessment || !edition) throw new NotHere('year');
    refuseUnless(mayReadScores(assessment, themes, caller.personId));
    const { document } = await this.models.get(assessment.model_id, caller.councilId);
    const answers = await this.answers(read, caller, year, rows, document);
    const source = toAppendixSource(rows, document, answers, await this.modelsOf(rows[14], caller));
    if (!source) throw new NotHere('year');
    const missing = gaps(
      document,
      assessmentRecord({ themes, judgements, links, citations, followOnActions, printedTexts }, readerOf(caller)),
    );
    return { assessmentId: assessment.id, source, missing, edition: edition.edition, salt: edition.salt };
  }

  /** The versions of the earlier years, by id: they never change, so they are those of the sealed documents. */
  private async modelsOf(
    rows: readonly Pick<EarlierYearRow, 'model_id'>[],
    { councilId }: Caller,
  ): Promise<ReadonlyMap<string, ModelDocument>> {
    const ids = [...new Set(rows.map(({ model_id }) => model_id))];
    const models = await Promise.all(ids.map((id) => this.models.get(id, councilId)));
    return new Map(models.map(({ document }) => [document.id, document]));
  }

  /** What the questions are made from is read only when an answer is to be published: most years have none. */
  private async answers(
    read: Reading,
    { councilId }: Caller,
    year: string,
    rows: RowsOf<SourceRows>,
    model: ModelDocument,
  ): Promise<AnswerSource[]> {
    if (!rows[13][0]?.published) return [];
    const parts = challengeParts(await read<ChallengeRows>(challengeStatements(councilId, year)));
    return parts ? publishedAnswers(model, parts) : [];
  }
}

/** Sends statements, outside a work or in one. */
type Reading = <Rows extends object[]>(statements: Statement[]) => Promise<RowsOf<Rows>>;

/** The source without what this caller may not see, for lists that name what the public document leaves out. */
export function seenBy(caller: Caller, source: AppendixSource): AppendixSource {
  if (caller.permissions.has('restricted:read')) return source;
  return {
    ...source,
    evidence: source.evidence.filter((item) => !isRestricted(item.classification)),
    followOnActions: source.followOnActions.filter((action) => !isRestricted(action.classification)),
    answers: openAnswers(source.answers, source, (classification) => !isRestricted(classification)),
    movement: openReasons(source.movement, source.followOnActions, (action) => !isRestricted(action.classification)),
    themes: source.themes.map((theme) => ({
      ...theme,
      scoreReason: isRestricted(theme.scoreClassification) ? '' : theme.scoreReason,
      narrative: isRestricted(theme.narrativeClassification) ? '' : theme.narrative,
      criteria: theme.criteria.map((criterion) =>
        isRestricted(criterion.classification) ? { ...criterion, reason: '', citations: [] } : criterion,
      ),
    })),
  };
}
