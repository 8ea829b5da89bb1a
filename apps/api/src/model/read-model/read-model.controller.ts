import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NeedsSignIn } from '../../http/permission.js';
import { ModelsView, ModelView, toModelsView } from '../model.view.js';
import { Models } from '../models.js';
import { readWithBase } from './read-with-base.js';

/** The versions of the whole service, for whoever is signed in. */
@ApiTags('models')
@Controller('models')
export class ReadModelController {
  constructor(private readonly models: Models) {}

  @Get()
  @NeedsSignIn()
  @ApiOkResponse({ type: ModelsView })
  async list(): Promise<ModelsView> {
    return toModelsView(await this.models.list(null));
  }

  @Get(':model')
  @NeedsSignIn()
  @ApiOkResponse({ type: ModelView })
  read(@Param('model') id: string): Promise<ModelView> {
    return readWithBase(this.models, id, null);
  }
}
