import 'reflect-metadata';
import { tmpdir } from 'node:os';
import { createApp } from '../app.setup.js';
import { ServiceAddress } from '../config/service-address.js';
import { appDataSource } from '../database/app-data-source.js';
import { contractOf } from '../http/contract.js';

// The contract is read off the routes: nothing is connected to and nothing listens.
const app = await createApp({
  database: appDataSource('postgres://nobody@127.0.0.1:1/none'),
  address: new ServiceAddress('http://localhost:3000'),
  filesFolder: tmpdir(),
});
process.stdout.write(JSON.stringify(contractOf(app)), () => process.exit(0));
