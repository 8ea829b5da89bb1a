import { Global, Module } from '@nestjs/common';
import { StorageModule } from '../storage/storage.module.js';
import { CompareVersionsController } from './compare-versions/compare-versions.controller.js';
import { CrosswalkFileController } from './compare-versions/crosswalk-file.controller.js';
import { RelatesVersions } from './compare-versions/related-versions.js';
import { Crosswalks } from './crosswalks.js';
import { FetchGuidance } from './import-guidance/by-address/fetch-guidance.js';
import { ImportGuidance } from './import-guidance/import-guidance.js';
import { ImportGuidanceController } from './import-guidance/import-guidance.controller.js';
import { Models } from './models.js';
import { BasesOfDrafts } from './own-version/bases-of-drafts.js';
import { ModelDraftsController } from './own-version/model-drafts.controller.js';
import { ReadCouncilModelController } from './read-model/read-council-model.controller.js';
import { ReadModelController } from './read-model/read-model.controller.js';
import { RelateVersionsController } from './relate-versions/relate-versions.controller.js';
import { RelateVersions } from './relate-versions/relate-versions.js';

/** The versioned themes and criteria. */
@Global()
@Module({
  imports: [StorageModule],
  controllers: [
    ReadModelController,
    ReadCouncilModelController,
    CompareVersionsController,
    CrosswalkFileController,
    ModelDraftsController,
    ImportGuidanceController,
    RelateVersionsController,
  ],
  providers: [Models, Crosswalks, RelatesVersions, BasesOfDrafts, FetchGuidance, ImportGuidance, RelateVersions],
  exports: [Models, Crosswalks],
})
export class ModelModule {}
