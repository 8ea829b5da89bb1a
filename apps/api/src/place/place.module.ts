import { Global, Module } from '@nestjs/common';
import { ModelModule } from '../model/model.module.js';
import { Places } from './places.js';

/** Where in a council's work something stands, for comments and notifications. */
@Global()
@Module({ imports: [ModelModule], providers: [Places], exports: [Places] })
export class PlaceModule {}
