import { Module } from '@nestjs/common';
import { StorageModule } from '../storage/storage.module.js';
import { AddEvidenceController } from './add-evidence/add-evidence.controller.js';
import { ChangeEvidenceController } from './change-evidence/change-evidence.controller.js';
import { ChangeEvidence } from './change-evidence/change-evidence.js';
import { UploadCollector } from './collect-uploads/upload-collector.js';
import { DownloadFileController } from './download-file/download-file.controller.js';
import { DownloadFile } from './download-file/download-file.js';
import { EvidenceUsesController } from './evidence-uses/evidence-uses.controller.js';
import { EvidenceUses } from './evidence-uses/evidence-uses.js';
import { LinkEvidenceController } from './link-evidence/link-evidence.controller.js';
import { LinkEvidence } from './link-evidence/link-evidence.js';
import { ListEvidenceController } from './list-evidence/list-evidence.controller.js';
import { ReadEvidenceController } from './read-evidence/read-evidence.controller.js';
import { RemoveEvidenceController } from './remove-evidence/remove-evidence.controller.js';
import { RemoveEvidence } from './remove-evidence/remove-evidence.js';
import { UploadFileController } from './upload-file/upload-file.controller.js';
import { UploadFile } from './upload-file/upload-file.js';

/** The evidence library: items, their files, and what they are tied to. */
@Module({
  imports: [StorageModule],
  controllers: [
    ListEvidenceController,
    AddEvidenceController,
    UploadFileController,
    ReadEvidenceController,
    ChangeEvidenceController,
    RemoveEvidenceController,
    EvidenceUsesController,
    DownloadFileController,
    LinkEvidenceController,
  ],
  providers: [UploadFile, UploadCollector, DownloadFile, EvidenceUses, ChangeEvidence, RemoveEvidence, LinkEvidence],
  exports: [UploadFile, RemoveEvidence, LinkEvidence],
})
export class EvidenceModule {}
