import { Module } from '@nestjs/common';
import { ChallengeModule } from '../../challenge/challenge.module.js';
import { CheckReportController } from '../check-report/check-report.controller.js';
import { ReportModule } from '../report.module.js';
import { CheckLinksController } from './check-links/check-links.controller.js';
import { CheckLinks } from './check-links/check-links.js';
import { PackChecks } from './pack-checks.js';

/** What is wrong with what a year will publish, said before it is. */
@Module({
  imports: [ChallengeModule, ReportModule],
  controllers: [CheckReportController, CheckLinksController],
  providers: [PackChecks, CheckLinks],
  exports: [PackChecks],
})
export class CheckModule {}
