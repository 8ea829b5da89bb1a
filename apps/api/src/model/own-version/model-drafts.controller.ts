import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { beginModelDraft, changeModelDraft, discardModelDraft } from './change-model-draft.js';
import { type DraftRow, openDraftsStatement, toDraftView, toSummary } from './model-draft.store.js';
import { BasesOfDrafts } from './bases-of-drafts.js';
import { BeginModelDraftDto, OwnDraftDto } from './own-version.dto.js';
import { ModelDraftsView, ModelDraftView, PublishedOwnVersionView } from './own-version.view.js';
import { publishOwnVersion } from './publish-own-version.js';

const againstRules = {
  status: 409,
  description: 'A rule is against it: all reasons are in `because`',
  type: ProblemView,
};

/** A council's own versions while people work on them, and their publication. */
@ApiTags('models')
@Controller('councils/:council/model-drafts')
export class ModelDraftsController {
  constructor(
    private readonly works: Works,
    private readonly bases: BasesOfDrafts,
  ) {}

  @Get()
  @Needs('model:manage')
  @ApiOkResponse({ type: ModelDraftsView })
  async list(@TheCaller() caller: Caller): Promise<ModelDraftsView> {
    const [rows] = await this.works.read<[DraftRow]>(caller, [openDraftsStatement(caller.councilId)]);
    return { items: rows.map(toSummary) };
  }

  @Post()
  @Needs('model:manage')
  @ApiCreatedResponse({ type: ModelDraftView })
  @ApiResponse(againstRules)
  async begin(@TheCaller() caller: Caller, @Body() { base, title }: BeginModelDraftDto): Promise<ModelDraftView> {
    const document = await this.bases.chosen(caller, base);
    return this.works.write(caller, (work) => beginModelDraft(work, document, title));
  }

  @Get(':draft')
  @Needs('model:manage')
  @ApiOkResponse({ type: ModelDraftView })
  async read(@TheCaller() caller: Caller, @Param('draft', IdPipe) id: string): Promise<ModelDraftView> {
    const { row, base } = await this.bases.of(caller, id);
    return toDraftView(row, base);
  }

  @Put(':draft')
  @Needs('model:manage')
  @ChangesRevision()
  @ApiOkResponse({ type: ModelDraftView })
  @ApiResponse(againstRules)
  async change(
    @TheCaller() caller: Caller,
    @Param('draft', IdPipe) id: string,
    @Revision() revision: number,
    @Body() input: OwnDraftDto,
  ): Promise<ModelDraftView> {
    const { base } = await this.bases.of(caller, id);
    return this.works.write(caller, (work) => changeModelDraft(work, id, revision, base, input));
  }

  @Delete(':draft')
  @HttpCode(204)
  @Needs('model:manage')
  @ChangesRevision()
  @ApiNoContentResponse({ description: 'It is put away for good' })
  @ApiResponse(againstRules)
  async discard(
    @TheCaller() caller: Caller,
    @Param('draft', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<void> {
    const { base } = await this.bases.of(caller, id);
    return this.works.write(caller, (work) => discardModelDraft(work, id, revision, base));
  }

  @Post(':draft/publish')
  @HttpCode(200)
  @Needs('model:manage')
  @ChangesRevision()
  @ApiOkResponse({ type: PublishedOwnVersionView })
  @ApiResponse(againstRules)
  async publish(
    @TheCaller() caller: Caller,
    @Param('draft', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<PublishedOwnVersionView> {
    const { base } = await this.bases.of(caller, id);
    return this.works.write(caller, (work) => publishOwnVersion(work, id, revision, base));
  }
}
