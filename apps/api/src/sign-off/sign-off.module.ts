import { Module } from '@nestjs/common';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { ReportModule } from '../report/report.module.js';
import { Contents } from '../seal/content/contents.js';
import { ReadSignOff } from './read-sign-off/read-sign-off.js';
import { SignOffController } from './sign-off.controller.js';
import { Sign } from './sign/sign.js';

/** Statutory officers sign the text of a year. */
@Module({
  imports: [ChallengeModule, ReportModule],
  controllers: [SignOffController],
  providers: [Contents, ReadSignOff, Sign],
})
export class SignOffModule {}
