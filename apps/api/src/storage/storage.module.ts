import { Module } from '@nestjs/common';
import { EvidenceStore } from './evidence-store.js';
import { LocalDiskStore } from './local-disk-store.js';

/** Where files are kept. */
@Module({
  providers: [{ provide: EvidenceStore, useClass: LocalDiskStore }],
  exports: [EvidenceStore],
})
export class StorageModule {}
