import { Injectable, type OnModuleInit } from '@nestjs/common';
import { modelHash, readModel, type ModelDocument } from '@best-value/model';
import { publishedHashes, publishedModels } from '@best-value/model/published';
import { StartProblem } from '../config/start-problem.js';
import { NotHere } from '../work/refusals.js';
import { Works } from '../work/works.js';
import { ModelVersion } from './model-version.entity.js';

/** A model version as the service holds it. */
export interface KnownModel {
  hash: string;
  document: ModelDocument;
}

/**
 * The model versions of the service. Shipped ones are written to the database at start and never change after:
 * a version that is there with another hash stops the start. Versions are immutable, so each is kept once read.
 */
@Injectable()
export class Models implements OnModuleInit {
  private readonly known = new Map<string, KnownModel>();

  constructor(private readonly works: Works) {}

  async onModuleInit(): Promise<void> {
    await this.works.outside(null, async (manager) => {
      for (const document of publishedModels) {
        const hash = modelHash(document);
        if (publishedHashes[document.id] !== hash)
          throw new Error(`The shipped model ${document.id} does not have its published hash.`);
        await manager.query(
          'insert into model_version (id, hash, document, published_on) values ($1, $2, $3, $4) on conflict (id) do nothing',
          [document.id, hash, JSON.stringify(document), document.published],
        );
      }
    });
    for (const document of publishedModels) {
      const stored = await this.get(document.id);
      if (stored.hash !== publishedHashes[document.id])
        throw new StartProblem(
          `The model ${document.id} in the database is not the one that this version publishes. A published model never changes: use the data folder or database of this version, or an empty one.`,
        );
    }
  }

  /** @throws NotHere */
  async get(id: string): Promise<KnownModel> {
    const kept = this.known.get(id);
    if (kept) return kept;
    const row = await this.works.outside(null, (manager) => manager.getRepository(ModelVersion).findOneBy({ id }));
    if (!row) throw new NotHere('model version');
    const model = { hash: row.hash, document: readModel(row.document) };
    if (modelHash(model.document) !== model.hash)
      throw new Error(`The model ${id} in the database was altered: its hash does not fit.`);
    this.known.set(id, model);
    return model;
  }

  /** Every version, oldest first. */
  async list(): Promise<KnownModel[]> {
    const rows = await this.works.outside(null, (manager) =>
      manager.query<{ id: string }[]>('select id from model_version order by published_on, id limit 200'),
    );
    return Promise.all(rows.map((row) => this.get(row.id)));
  }
}
