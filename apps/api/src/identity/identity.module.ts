import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { AskForLinkController } from './ask-for-link/ask-for-link.controller.js';
import { AskForLink } from './ask-for-link/ask-for-link.js';
import { ChangePasswordController } from './change-password/change-password.controller.js';
import { ChangePassword } from './change-password/change-password.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { PasswordLinks } from './password-links.js';
import { Passwords } from './passwords.js';
import { ReadSessionController } from './read-session/read-session.controller.js';
import { ReadSession } from './read-session/read-session.js';
import { Sessions } from './sessions.js';
import { SetPasswordController } from './set-password/set-password.controller.js';
import { SetPassword } from './set-password/set-password.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignOutController } from './sign-out/sign-out.controller.js';

/** People, passwords, sign-ins. */
@Module({
  imports: [MailModule],
  controllers: [
    ReadSessionController,
    SignInController,
    SignOutController,
    ChangePasswordController,
    AskForLinkController,
    SetPasswordController,
  ],
  providers: [
    Passwords,
    SignInLimits,
    Sessions,
    PasswordLinks,
    DemoSignIns,
    ReadSession,
    SignIn,
    ChangePassword,
    AskForLink,
    SetPassword,
  ],
  exports: [Passwords, PasswordLinks, DemoSignIns, Sessions],
})
export class IdentityModule {}
