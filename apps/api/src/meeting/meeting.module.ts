import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { AddMeetingController } from './add-meeting/add-meeting.controller.js';
import { ChangeMeetingController } from './change-meeting/change-meeting.controller.js';
import { ListMeetingsController } from './list-meetings/list-meetings.controller.js';
import { RemoveMeetingController } from './remove-meeting/remove-meeting.controller.js';
import { TellOfMeeting } from './tell-of-meeting.js';

/** The meetings that receive a year's assessment, and what they decide. */
@Module({
  imports: [AssessmentModule],
  controllers: [ListMeetingsController, AddMeetingController, ChangeMeetingController, RemoveMeetingController],
  providers: [TellOfMeeting],
})
export class MeetingModule {}
