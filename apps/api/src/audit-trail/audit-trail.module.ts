import { Module } from '@nestjs/common';
import { ReadHistoryController } from './read-history/read-history.controller.js';

/** Who changed what. */
@Module({ controllers: [ReadHistoryController] })
export class AuditTrailModule {}
