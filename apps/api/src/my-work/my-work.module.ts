import { Module } from '@nestjs/common';
import { ReadMyWorkController } from './read-my-work.controller.js';
import { ReadMyWork } from './read-my-work.js';

/** What waits for each person. */
@Module({ controllers: [ReadMyWorkController], providers: [ReadMyWork] })
export class MyWorkModule {}
