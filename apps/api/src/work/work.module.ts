import { Global, Module } from '@nestjs/common';
import { Works } from './works.js';

/** Transactions and tenancy, for every feature. */
@Global()
@Module({ providers: [Works], exports: [Works] })
export class WorkModule {}
