import { Module } from '@nestjs/common';
import { AskForSealController } from './ask-for-seal.controller.js';
import { AskForSealLimits } from './ask-for-seal-limits.js';

/** What anybody may ask of a sealed document that they hold. */
@Module({ controllers: [AskForSealController], providers: [AskForSealLimits] })
export class SealRegisterModule {}
