import { Module, type OnModuleDestroy } from '@nestjs/common';
import { FollowOnActionModule } from '../follow-on-action/follow-on-action.module.js';
import { SealedEditions } from '../seal/read-seals/sealed-editions.js';
import { StorageModule } from '../storage/storage.module.js';
import { CodedListsController } from './coded-lists/coded-lists.controller.js';
import { CoveringFileController } from './covering-reports/covering-file.controller.js';
import { CoveringFiles } from './covering-reports/covering-file.js';
import { CoveringReportsController } from './covering-reports/covering-reports.controller.js';
import { CoveringSources } from './covering-reports/covering-sources.js';
import { ReadCoveringReportController } from './covering-reports/read-covering-report.controller.js';
import { FormFieldsController } from './forms/form-fields.controller.js';
import { ReportFormsController } from './forms/report-forms.controller.js';
import { AskForPack } from './pack/ask-for-pack.js';
import { PackController } from './pack/pack.controller.js';
import { PackJobs } from './pack/pack-jobs.js';
import { PackReader } from './pack/pack-reader.js';
import { ReadPacks } from './pack/read-packs.js';
import { PreviewReportController } from './preview-report/preview-report.controller.js';
import { DownloadRegisterController } from './registers/download-register/download-register.controller.js';
import { DownloadRegister } from './registers/download-register/download-register.js';
import { ImportRegisterController } from './registers/import-register/import-register.controller.js';
import { ImportRegister } from './registers/import-register/import-register.js';
import { RegisterSources } from './registers/register-sources.js';
import { PdfRenderer } from './render/pdf-renderer.js';
import { ChangeTemplate } from './templates/change-template.js';
import { ReportTemplatesController } from './templates/report-templates.controller.js';
import { AppendixSources } from './source/appendix-sources.js';

/** What a council publishes: the appendix, the covering reports around it, and the packs that hold them. */
@Module({
  imports: [StorageModule, FollowOnActionModule],
  controllers: [
    PreviewReportController,
    PackController,
    ReportFormsController,
    FormFieldsController,
    CodedListsController,
    CoveringReportsController,
    ReadCoveringReportController,
    CoveringFileController,
    ReportTemplatesController,
    DownloadRegisterController,
    ImportRegisterController,
  ],
  providers: [
    AppendixSources,
    CoveringSources,
    CoveringFiles,
    ChangeTemplate,
    SealedEditions,
    RegisterSources,
    DownloadRegister,
    PackReader,
    PackJobs,
    AskForPack,
    ReadPacks,
    ImportRegister,
  ],
  exports: [AppendixSources, CoveringSources, CoveringFiles, SealedEditions, RegisterSources],
})
export class ReportModule implements OnModuleDestroy {
  constructor(private readonly renderer: PdfRenderer) {}

  async onModuleDestroy(): Promise<void> {
    await this.renderer.close();
  }
}
