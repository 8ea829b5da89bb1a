import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** The repository's `migrations/` folder: the same distance from `src/database` and from `dist/database`. */
export const migrationsFolder = fileURLToPath(new URL('../../../../migrations/', import.meta.url));

/** Loads every migration class, in the order of the file names (`0001-…`). Nothing imports a migration by name. */
export async function loadMigrations(): Promise<MigrationClass[]> {
  const files = readdirSync(migrationsFolder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.ts$/.test(name))
    .sort();
  const classes: MigrationClass[] = [];
  for (const file of files) {
    const module = (await import(pathToFileURL(path.join(migrationsFolder, file)).href)) as Record<
      string,
      MigrationClass
    >;
    classes.push(...Object.values(module));
  }
  return classes;
}
