import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { ReportModule } from '../report/report.module.js';
import { StorageModule } from '../storage/storage.module.js';
import { Contents } from './content/contents.js';
import { ReadSealsController } from './read-seals/read-seals.controller.js';
import { Revise } from './revise/revise.js';
import { SealYear } from './seal-year/seal-year.js';
import { SealingReader } from './seal-year/sealing.js';
import { SealController } from './seal.controller.js';

/** Sealing a year, taking it up again, and everything that was ever sealed. */
@Module({
  imports: [AssessmentModule, ChallengeModule, ReportModule, StorageModule],
  controllers: [SealController, ReadSealsController],
  providers: [Contents, SealingReader, SealYear, Revise],
  exports: [SealYear],
})
export class SealModule {}
