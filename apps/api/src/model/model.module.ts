import { Global, Module } from '@nestjs/common';
import { CompareVersionsController } from './compare-versions/compare-versions.controller.js';
import { CrosswalkFileController } from './compare-versions/crosswalk-file.controller.js';
import { RelatesVersions } from './compare-versions/related-versions.js';
import { Crosswalks } from './crosswalks.js';
import { Models } from './models.js';
import { BasesOfDrafts } from './own-version/bases-of-drafts.js';
import { ModelDraftsController } from './own-version/model-drafts.controller.js';
import { ReadCouncilModelController } from './read-model/read-council-model.controller.js';
import { ReadModelController } from './read-model/read-model.controller.js';

/** The versioned themes and criteria. */
@Global()
@Module({
  controllers: [
    ReadModelController,
    ReadCouncilModelController,
    CompareVersionsController,
    CrosswalkFileController,
    ModelDraftsController,
  ],
  providers: [Models, Crosswalks, RelatesVersions, BasesOfDrafts],
  exports: [Models, Crosswalks],
})
export class ModelModule {}
