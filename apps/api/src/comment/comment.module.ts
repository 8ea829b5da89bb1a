import { Module } from '@nestjs/common';
import { AnswerThreadController } from './answer-thread/answer-thread.controller.js';
import { AnswerThread } from './answer-thread/answer-thread.js';
import { CountThreadsController } from './count-threads/count-threads.controller.js';
import { ListReadersController } from './list-readers/list-readers.controller.js';
import { ListThreadsController } from './list-threads/list-threads.controller.js';
import { ListThreads } from './list-threads/list-threads.js';
import { ReadThreadController } from './read-thread/read-thread.controller.js';
import { ResolveThreadController } from './resolve-thread/resolve-thread.controller.js';
import { ResolveThread } from './resolve-thread/resolve-thread.js';
import { StartThreadController } from './start-thread/start-thread.controller.js';
import { StartThread } from './start-thread/start-thread.js';
import { Threads } from './thread.store.js';

/** What the team says to each other. No document is ever made of it. */
@Module({
  controllers: [
    ListThreadsController,
    StartThreadController,
    ReadThreadController,
    AnswerThreadController,
    ResolveThreadController,
    CountThreadsController,
    ListReadersController,
  ],
  providers: [Threads, ListThreads, StartThread, AnswerThread, ResolveThread],
})
export class CommentModule {}
