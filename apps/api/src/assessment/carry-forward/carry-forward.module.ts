import { Module } from '@nestjs/common';
import { EvidenceModule } from '../../evidence/evidence.module.js';
import { FollowOnActionModule } from '../../follow-on-action/follow-on-action.module.js';
import { AssessmentModule } from '../assessment.module.js';
import { BeginFrom } from './begin-from.js';
import { CarryForwardController } from './carry-forward.controller.js';
import { DecideCarriedController } from './decide-carried.controller.js';
import { DecideCarried } from './decide-carried.js';
import { ReadCarried } from './read-carried.js';
import { WriteCarried } from './write-carried.js';

/** A year that begins from an earlier one, and what people decide of what came along. */
@Module({
  imports: [AssessmentModule, EvidenceModule, FollowOnActionModule],
  controllers: [CarryForwardController, DecideCarriedController],
  providers: [BeginFrom, ReadCarried, WriteCarried, DecideCarried],
})
export class CarryForwardModule {}
