import { Global, Module } from '@nestjs/common';
import { Crosswalks } from './crosswalks.js';
import { Models } from './models.js';
import { ReadCouncilModelController } from './read-model/read-council-model.controller.js';
import { ReadModelController } from './read-model/read-model.controller.js';

/** The versioned themes and criteria. */
@Global()
@Module({
  controllers: [ReadModelController, ReadCouncilModelController],
  providers: [Models, Crosswalks],
  exports: [Models, Crosswalks],
})
export class ModelModule {}
