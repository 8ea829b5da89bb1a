import { Module, type OnModuleDestroy } from '@nestjs/common';
import { SealedEditions } from '../seal/read-seals/sealed-editions.js';
import { StorageModule } from '../storage/storage.module.js';
import { CheckReportController } from './check-report/check-report.controller.js';
import { ExportReportController } from './export-report/export-report.controller.js';
import { ExportReport } from './export-report/export-report.js';
import { PreviewReportController } from './preview-report/preview-report.controller.js';
import { DownloadRegisterController } from './registers/download-register/download-register.controller.js';
import { DownloadRegister } from './registers/download-register/download-register.js';
import { RegisterSources } from './registers/register-sources.js';
import { PdfRenderer } from './render/pdf-renderer.js';
import { AppendixSources } from './source/appendix-sources.js';

/** What a council publishes: its check, its preview and the PDF. */
@Module({
  imports: [StorageModule],
  controllers: [CheckReportController, PreviewReportController, ExportReportController, DownloadRegisterController],
  providers: [AppendixSources, ExportReport, SealedEditions, RegisterSources, DownloadRegister],
  exports: [AppendixSources, SealedEditions, RegisterSources],
})
export class ReportModule implements OnModuleDestroy {
  constructor(private readonly renderer: PdfRenderer) {}

  async onModuleDestroy(): Promise<void> {
    await this.renderer.close();
  }
}
