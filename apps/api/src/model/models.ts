import { Injectable, type OnModuleInit } from '@nestjs/common';
import { modelHash, readModel, type ModelDocument } from '@best-value/model';
import { publishedHashes, publishedModels } from '@best-value/model/published';
import { StartProblem } from '../config/start-problem.js';
import { BadInput, NotHere } from '../work/refusals.js';
import { Works } from '../work/works.js';
import type { CouncilModel } from './council-model.entity.js';
import { ModelVersion } from './model-version.entity.js';

/** A model version as the service holds it. */
export interface KnownModel {
  hash: string;
  document: ModelDocument;
}

/**
 * The model versions of the service, and those of each council. Shipped ones are written to the database at start and never change after:
 * a version that is there with another hash stops the start. Versions are immutable, so each is kept once read.
 */
@Injectable()
export class Models implements OnModuleInit {
  private readonly known = new Map<string, KnownModel>();
  private readonly ofCouncils = new Map<string, KnownModel>();

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
      const stored = await this.get(document.id, null);
      if (stored.hash !== publishedHashes[document.id])
        throw new StartProblem(
          `The model ${document.id} in the database is not the one that this version publishes. A published model never changes: use the data folder or database of this version, or an empty one.`,
        );
    }
  }

  /**
   * A version of the whole service, or one of the council's own.
   * @param councilId null: only versions of the whole service
   * @throws NotHere
   */
  async get(id: string, councilId: string | null): Promise<KnownModel> {
    return (
      this.known.get(id) ??
      (councilId === null ? undefined : this.ofCouncils.get(`${councilId}/${id}`)) ??
      (await this.load(id, councilId))
    );
  }

  /**
   * As `get`, for a version that somebody chose in a form.
   * @throws BadInput at the field when the council has no such version
   */
  async chosen(id: string, councilId: string, otherwise: { field: string; message: string }): Promise<ModelDocument> {
    const model = await this.get(id, councilId).catch((error: unknown) => {
      throw error instanceof NotHere ? new BadInput([otherwise]) : error;
    });
    return model.document;
  }

  private async load(id: string, councilId: string | null): Promise<KnownModel> {
    // No id looks so, and PostgreSQL could not even be asked for some.
    if (!/^[a-z0-9-]{1,80}$/.test(id)) throw new NotHere('model version');
    const shared = await this.works.outside(null, (manager) => manager.getRepository(ModelVersion).findOneBy({ id }));
    if (shared) {
      const model = checked(id, shared);
      this.known.set(id, model);
      return model;
    }
    if (councilId === null) throw new NotHere('model version');
    const [[own]] = await this.works.read<[Pick<CouncilModel, 'hash' | 'document'>]>({ councilId }, [
      {
        text: 'select hash, document from council_model where council_id = $1 and id = $2',
        values: [councilId, id],
      },
    ]);
    if (!own) throw new NotHere('model version');
    const model = checked(id, own);
    this.keep(`${councilId}/${id}`, model);
    return model;
  }

  /** Councils' versions are many: those that were loaded last are kept. */
  private keep(key: string, model: KnownModel): void {
    this.ofCouncils.set(key, model);
    const [oldest] = this.ofCouncils.keys();
    if (this.ofCouncils.size > mostKept && oldest !== undefined) this.ofCouncils.delete(oldest);
  }

  /** Every version that the council may pin a year to, oldest first. @param councilId null: those of the whole service */
  async list(councilId: string | null): Promise<KnownModel[]> {
    const shared = await this.works.outside(null, (manager) =>
      manager.query<IdRow[]>('select id, published_on::text from model_version order by published_on, id limit 200'),
    );
    const own = councilId === null ? [] : await this.idsOf(councilId);
    const inOrder = [...shared, ...own].toSorted((one, other) => (one.published_on < other.published_on ? -1 : 1));
    return Promise.all(inOrder.map(({ id }) => this.get(id, councilId)));
  }

  private async idsOf(councilId: string): Promise<IdRow[]> {
    const [rows] = await this.works.read<[IdRow]>({ councilId }, [
      {
        text: `select id, published_on::text from council_model where council_id = $1 order by published_on, id limit ${mostOfACouncil}`,
        values: [councilId],
      },
    ]);
    return rows;
  }
}

/** Most versions that one council can bring in or make. */
export const mostOfACouncil = 200;
const mostKept = 100;

interface IdRow {
  id: string;
  published_on: string;
}

/** @throws Error when what the database holds is not what was published */
function checked(id: string, { hash, document }: KnownModel): KnownModel {
  const model = { hash, document: readModel(document) };
  if (modelHash(model.document) !== hash)
    throw new Error(`The model ${id} in the database was altered: its hash does not fit.`);
  return model;
}
