import { DataSource } from 'typeorm';
import { loadMigrations } from './migrations-folder.js';
import { ownerRole, prepareRoles, schema } from './roles.js';

/** A connection as the owner of the tables, for migrations only; the caller destroys it. */
export async function ownerDataSource(ownerUrl: string, entities: (new () => object)[] = []): Promise<DataSource> {
  await prepareRoles(ownerUrl);
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    entities,
    migrations: await loadMigrations(),
    migrationsTableName: 'migration',
    poolSize: 1,
    connectTimeoutMS: 5000,
    installExtensions: false,
    extra: { options: `-c role=${ownerRole} -c search_path=${schema}` },
  });
  return source.initialize();
}

/**
 * Brings the database to this version's shape.
 * @returns the names of the migrations that ran, in order
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl);
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
