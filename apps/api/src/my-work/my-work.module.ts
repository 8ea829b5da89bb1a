import { Module } from '@nestjs/common';
import { ReportModule } from '../report/report.module.js';
import { Contents } from '../seal/content/contents.js';
import { ReadMyWorkController } from './read-my-work.controller.js';
import { ReadMyWork } from './read-my-work.js';

/** What waits for each person. */
@Module({ imports: [ReportModule], controllers: [ReadMyWorkController], providers: [Contents, ReadMyWork] })
export class MyWorkModule {}
