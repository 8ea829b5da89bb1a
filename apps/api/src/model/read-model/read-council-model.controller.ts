import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { ModelsView, ModelView, toModelsView } from '../model.view.js';
import { Models } from '../models.js';
import { readWithBase } from './read-with-base.js';

/** The versions that a council may pin a year to: the service's and its own. */
@ApiTags('models')
@Controller('councils/:council/models')
export class ReadCouncilModelController {
  constructor(private readonly models: Models) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: ModelsView })
  async list(@TheCaller() { councilId }: Caller): Promise<ModelsView> {
    return toModelsView(await this.models.list(councilId));
  }

  @Get(':model')
  @Needs('assessment:read')
  @ApiOkResponse({ type: ModelView })
  read(@TheCaller() { councilId }: Caller, @Param('model') id: string): Promise<ModelView> {
    return readWithBase(this.models, id, councilId);
  }
}
