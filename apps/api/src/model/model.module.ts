import { Global, Module } from '@nestjs/common';
import { Models } from './models.js';
import { ReadModelController } from './read-model/read-model.controller.js';

/** The versioned themes and criteria. */
@Global()
@Module({ controllers: [ReadModelController], providers: [Models], exports: [Models] })
export class ModelModule {}
