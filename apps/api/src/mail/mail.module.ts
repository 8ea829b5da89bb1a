import { Module } from '@nestjs/common';
import { LetterSender } from './letter-sender.js';
import { Outbox } from './outbox.js';

/** Mail to people: written with what makes it needed, sent afterwards. The mailer itself comes from the surroundings. */
@Module({ providers: [Outbox, LetterSender], exports: [Outbox, LetterSender] })
export class MailModule {}
