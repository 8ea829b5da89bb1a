import { Global, Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { NotificationLetters } from './notification-letters.js';
import { Notifier } from './notifier.js';

/** What each person is told of, on the page and by mail. Global: any act may tell people what it did. */
@Global()
@Module({ imports: [MailModule], providers: [NotificationLetters, Notifier], exports: [Notifier] })
export class NotificationModule {}
