import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { appUrl, schema } from './roles.js';

/**
 * The service's connections: as the app role, with a time limit on everything, statements sent in one trip where they are sent together.
 * @param ownerUrl the owner's address (the app role's is derived from it)
 */
export function appDataSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: appUrl(ownerUrl),
    schema,
    entities,
    synchronize: false,
    poolSize: 12,
    connectTimeoutMS: 3000,
    installExtensions: false,
    extra: {
      pipeline: true,
      query_timeout: 10_000,
      statement_timeout: 8_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 15_000,
      application_name: 'best-value',
    },
  });
}
