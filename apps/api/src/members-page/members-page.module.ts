import { Module } from '@nestjs/common';
import { ReportModule } from '../report/report.module.js';
import { OpenPageController } from './open-page/open-page.controller.js';
import { PublishedLimits } from './read-published/published-limits.js';
import { PublishedPages } from './read-published/published-pages.js';
import { ReadPublishedController } from './read-published/read-published.controller.js';

/** What was sealed, for everybody to read: opened and closed by the council. */
@Module({
  imports: [ReportModule],
  controllers: [OpenPageController, ReadPublishedController],
  providers: [PublishedPages, PublishedLimits],
})
export class MembersPageModule {}
