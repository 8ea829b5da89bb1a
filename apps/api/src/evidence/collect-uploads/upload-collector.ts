import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EvidenceStore } from '../../storage/evidence-store.js';
import { Works } from '../../work/works.js';
import { collectUploads, type KeptFile } from './collect-uploads.js';

/** Files looked up in one transaction. */
const atOnce = 200;
const firstAfterMs = 10 * 60 * 1000;
const everyMs = 6 * 60 * 60 * 1000;

/**
 * Clears away uploads that never became evidence, and what killed processes left in the store. Any number of services may do
 * it at once. Only councils that the database knows are looked at: beside an empty database no file is touched.
 */
@Injectable()
export class UploadCollector implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly works: Works,
    private readonly store: EvidenceStore,
  ) {}

  onApplicationBootstrap(): void {
    this.plan(firstAfterMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.round;
  }

  /** Goes through the whole store once. */
  async collect(): Promise<void> {
    await this.store.discardAbandoned();
    for await (const { councilId } of this.works.councils()) {
      let batch: KeptFile[] = [];
      for await (const file of this.store.kept(councilId)) {
        if (this.stopping) return;
        batch.push(file);
        if (batch.length < atOnce) continue;
        await this.collectBatch(councilId, batch);
        batch = [];
      }
      if (batch.length > 0) await this.collectBatch(councilId, batch);
    }
  }

  /** The rows first: bytes that are left over are found again, a row without its bytes would break the item that takes it. */
  private async collectBatch(councilId: string, files: readonly KeptFile[]): Promise<void> {
    const unnamed = await this.works.asOperator(councilId, (work) => collectUploads(work, files));
    for (const fileId of unnamed) await this.store.remove({ councilId, fileId });
  }

  private plan(inMs: number): void {
    if (this.stopping) return;
    this.timer = setTimeout(() => {
      this.round = this.collect()
        .catch((error: unknown) => {
          process.stderr.write(`Clearing away unused uploads failed: ${String(error)}\n`);
        })
        .then(() => this.plan(everyMs));
    }, inMs).unref();
  }
}
