import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment.module.js';
import { ReadMovementController } from './read-movement/read-movement.controller.js';
import { ReadMovement } from './read-movement/read-movement.js';
import { WriteReasonController } from './write-reason/write-reason.controller.js';
import { WriteReason } from './write-reason/write-reason.js';

/** How a council's scores moved over its years, and why. */
@Module({
  imports: [AssessmentModule],
  controllers: [ReadMovementController, WriteReasonController],
  providers: [ReadMovement, WriteReason],
})
export class MovementModule {}
