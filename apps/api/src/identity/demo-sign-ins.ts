import { Injectable } from '@nestjs/common';
import type { DemoSignInView } from './session.view.js';

/** The sign-ins of the demo council; empty until the demo is made, and always outside demo mode. */
@Injectable()
export class DemoSignIns {
  private known: DemoSignInView[] = [];

  all(): DemoSignInView[] {
    return this.known;
  }

  show(signIns: DemoSignInView[]): void {
    this.known = signIns;
  }
}
