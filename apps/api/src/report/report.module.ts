import { Module, type OnModuleDestroy } from '@nestjs/common';
import { SealedEditions } from '../seal/read-seals/sealed-editions.js';
import { StorageModule } from '../storage/storage.module.js';
import { CheckReportController } from './check-report/check-report.controller.js';
import { ExportReportController } from './export-report/export-report.controller.js';
import { ExportReport } from './export-report/export-report.js';
import { PreviewReportController } from './preview-report/preview-report.controller.js';
import { PdfRenderer } from './render/pdf-renderer.js';
import { AppendixSources } from './source/appendix-sources.js';

/** What a council publishes: its check, its preview and the PDF. */
@Module({
  imports: [StorageModule],
  controllers: [CheckReportController, PreviewReportController, ExportReportController],
  providers: [AppendixSources, ExportReport, SealedEditions],
  exports: [AppendixSources, SealedEditions],
})
export class ReportModule implements OnModuleDestroy {
  constructor(private readonly renderer: PdfRenderer) {}

  async onModuleDestroy(): Promise<void> {
    await this.renderer.close();
  }
}
