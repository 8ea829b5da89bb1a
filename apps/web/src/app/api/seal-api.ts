import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import type { SealAnswer } from './types';

/** What anybody may ask about a seal that they hold. */
@Injectable({ providedIn: 'root' })
export class SealApi {
  private readonly api = inject(ApiClient);

  ask(seal: string): Promise<SealAnswer> {
    return this.api.call('GET', `/seals/${segment(seal)}`);
  }
}
