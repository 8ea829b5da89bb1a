import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NeedsSignIn } from '../../http/permission.js';
import { ModelsView, ModelView } from '../model.view.js';
import { Models } from '../models.js';

@ApiTags('models')
@Controller('models')
export class ReadModelController {
  constructor(private readonly models: Models) {}

  @Get()
  @NeedsSignIn()
  @ApiOkResponse({ type: ModelsView })
  async list(): Promise<ModelsView> {
    const models = await this.models.list();
    return {
      items: models.map(({ hash, document }) => ({
        id: document.id,
        title: document.title,
        published: document.published,
        hash,
        themes: document.themes.map(({ key, title, characteristics, indicators }) => ({
          key,
          title,
          characteristics: characteristics.length,
          indicators: indicators.length,
        })),
      })),
    };
  }

  @Get(':model')
  @NeedsSignIn()
  @ApiOkResponse({ type: ModelView })
  read(@Param('model') id: string): Promise<ModelView> {
    return this.models.get(id);
  }
}
