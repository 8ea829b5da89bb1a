import { Module } from '@nestjs/common';
import { AddFollowOnActionController } from './add-follow-on-action/add-follow-on-action.controller.js';
import { AddFollowOnAction } from './add-follow-on-action/add-follow-on-action.js';
import { AddNoteController } from './add-note/add-note.controller.js';
import { AttachEvidenceController } from './attach-evidence/attach-evidence.controller.js';
import { ChangeFollowOnActionController } from './change-follow-on-action/change-follow-on-action.controller.js';
import { ChangeFollowOnAction } from './change-follow-on-action/change-follow-on-action.js';
import { ListFollowOnActionsController } from './list-follow-on-actions/list-follow-on-actions.controller.js';
import { ReadFollowOnActionController } from './read-follow-on-action/read-follow-on-action.controller.js';
import { RemoveFollowOnActionController } from './remove-follow-on-action/remove-follow-on-action.controller.js';

/** What a council will do because of its assessment, by whom and by when. */
@Module({
  controllers: [
    ListFollowOnActionsController,
    AddFollowOnActionController,
    ReadFollowOnActionController,
    ChangeFollowOnActionController,
    RemoveFollowOnActionController,
    AddNoteController,
    AttachEvidenceController,
  ],
  providers: [AddFollowOnAction, ChangeFollowOnAction],
  exports: [AddFollowOnAction, ChangeFollowOnAction],
})
export class FollowOnActionModule {}
