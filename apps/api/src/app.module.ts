import { type DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ServiceAddress } from './config/service-address.js';
import { AssessmentModule } from './assessment/assessment.module.js';
import { CouncilModule } from './council/council.module.js';
import { HealthController } from './health/health.controller.js';
import { IdentityModule } from './identity/identity.module.js';
import { ModelModule } from './model/model.module.js';
import { WorkModule } from './work/work.module.js';

/** What the service is given when it is put together: everything from outside comes in here. */
export interface Surroundings {
  /** Connected as the app role. */
  database: DataSource;
  address: ServiceAddress;
  /** Folder for evidence files. */
  filesFolder: string;
}

/** The surroundings as injectable parts. */
@Global()
@Module({})
class SurroundingsModule {
  static with({ database, address }: Surroundings): DynamicModule {
    const providers = [
      { provide: getDataSourceToken(), useValue: database },
      { provide: ServiceAddress, useValue: address },
    ];
    return { module: SurroundingsModule, providers, exports: providers };
  }
}

@Module({})
export class AppModule {
  static in(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [SurroundingsModule.with(surroundings), WorkModule, ModelModule, IdentityModule, CouncilModule, AssessmentModule],
      controllers: [HealthController],
    };
  }
}
