import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { criteriaOf } from '@best-value/model';
import { PersonRefView } from '../../council/council.view.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import { Models } from '../../model/models.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { type BlindThemeRow, blindThemesStatement } from '../blind/blind.js';
import { type AssessmentState, assessmentStates } from '../ladder/states.js';

class ModelRefView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
}

class ThemeScoreView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'string', nullable: true }) score!: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The word of the model’s scale' }) word!: string | null;
  @ApiProperty({ type: 'string', nullable: true }) symbol!: string | null;
}

/** One year in the council's list. */
export class AssessmentSummaryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() year!: string;
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({ type: ModelRefView }) model!: ModelRefView;
  @ApiProperty({ type: PersonRefView }) lead!: PersonRefView;
  @ApiProperty({ type: [ThemeScoreView] }) themes!: ThemeScoreView[];
  @ApiProperty({ type: 'integer' }) judged!: number;
  @ApiProperty({ type: 'integer' }) criteria!: number;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) councilMeeting!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) finalAt!: string | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

export class AssessmentsView {
  @ApiProperty({ type: [AssessmentSummaryView] }) items!: AssessmentSummaryView[];
}

interface Row {
  id: string;
  year: string;
  state: AssessmentState;
  model_id: string;
  lead_id: string;
  lead_name: string;
  council_meeting: string | null;
  final_at: Date | null;
  revision: number;
  judged: number;
  scores: Record<string, string | null>;
}

// Newest first; a council opens one a year, so the bound is generations away.
const text = `
  select a.id, a.year, a.state, a.model_id, a.lead_id, person.name as lead_name, a.council_meeting::text, a.final_at, a.revision,
    (select count(*)::int from judgement j where j.council_id = a.council_id and j.assessment_id = a.id and j.judgement is not null) as judged,
    (select jsonb_object_agg(t.theme_key, t.score) from assessment_theme t where t.council_id = a.council_id and t.assessment_id = a.id) as scores
  from assessment a join person on person.id = a.lead_id where a.council_id = $1 order by a.year desc limit 50`;

@ApiTags('assessments')
@Controller('councils/:council/assessments')
export class ListAssessmentsController {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: AssessmentsView })
  async list(@TheCaller() caller: Caller): Promise<AssessmentsView> {
    const [rows, blind] = await this.works.read<[Row, BlindThemeRow]>(caller, [
      { name: 'assessments', text, values: [caller.councilId] },
      blindThemesStatement(caller),
    ]);
    return { items: await Promise.all(rows.map((row) => this.toView(row, blind, caller.councilId))) };
  }

  private async toView(row: Row, blind: readonly BlindThemeRow[], councilId: string): Promise<AssessmentSummaryView> {
    const { document } = await this.models.get(row.model_id, councilId);
    const hidden = new Set(blind.filter((one) => one.assessment_id === row.id).map((one) => one.theme_key));
    return {
      id: row.id,
      year: row.year,
      state: row.state,
      model: { id: document.id, title: document.title },
      lead: { id: row.lead_id, name: row.lead_name },
      themes: document.themes.map(({ key, title }) => {
        const word = hidden.has(key) ? undefined : document.scale.find((score) => score.key === row.scores[key]);
        return { key, title, score: word?.key ?? null, word: word?.word ?? null, symbol: word?.symbol ?? null };
      }),
      judged: row.judged,
      criteria: document.themes.reduce((sum, theme) => sum + criteriaOf(theme).length, 0),
      councilMeeting: row.council_meeting,
      finalAt: row.final_at?.toISOString() ?? null,
      revision: row.revision,
    };
  }
}
