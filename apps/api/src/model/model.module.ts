import { Global, Module } from '@nestjs/common';
import { CompareVersionsController } from './compare-versions/compare-versions.controller.js';
import { CrosswalkFileController } from './compare-versions/crosswalk-file.controller.js';
import { RelatesVersions } from './compare-versions/related-versions.js';
import { Crosswalks } from './crosswalks.js';
import { Models } from './models.js';
import { ReadCouncilModelController } from './read-model/read-council-model.controller.js';
import { ReadModelController } from './read-model/read-model.controller.js';

/** The versioned themes and criteria. */
@Global()
@Module({
  controllers: [ReadModelController, ReadCouncilModelController, CompareVersionsController, CrosswalkFileController],
  providers: [Models, Crosswalks, RelatesVersions],
  exports: [Models, Crosswalks],
})
export class ModelModule {}
