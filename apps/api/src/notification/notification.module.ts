import { Global, Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { ChooseLettersController } from './choose-letters/choose-letters.controller.js';
import { DigestSender } from './digest/digest-sender.js';
import { WriteDigest } from './digest/write-digest.js';
import { ListNotificationsController } from './list-notifications/list-notifications.controller.js';
import { ListNotifications } from './list-notifications/list-notifications.js';
import { NotificationLetters } from './notification-letters.js';
import { Notifier } from './notifier.js';
import { ReadNotificationsController } from './read-notifications/read-notifications.controller.js';

/** What each person is told of, on the page and by mail. Global: any act may tell people what it did. */
@Global()
@Module({
  imports: [MailModule],
  controllers: [ListNotificationsController, ReadNotificationsController, ChooseLettersController],
  providers: [NotificationLetters, Notifier, ListNotifications, WriteDigest, DigestSender],
  exports: [Notifier],
})
export class NotificationModule {}
