import { Module } from '@nestjs/common';
import { ExportHistoryController } from './export-history/export-history.controller.js';
import { ReadHistoryController } from './read-history/read-history.controller.js';

/** Who changed what. */
@Module({ controllers: [ReadHistoryController, ExportHistoryController] })
export class AuditTrailModule {}
