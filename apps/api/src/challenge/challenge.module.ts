import { Module } from '@nestjs/common';
import { AnswerQuestionController } from './answer-question/answer-question.controller.js';
import { AnswerQuestion } from './answer-question/answer-question.js';
import { Challenges } from './challenges.js';
import { ReadChallengeController } from './read-challenge/read-challenge.controller.js';

/** What an inspector would ask of a year, and what the council answers. */
@Module({
  controllers: [ReadChallengeController, AnswerQuestionController],
  providers: [Challenges, AnswerQuestion],
  exports: [Challenges],
})
export class ChallengeModule {}
