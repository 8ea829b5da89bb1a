import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import type { PasswordLinkView } from './types';

/** Calls about a person's own password. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  private readonly api = inject(ApiClient);

  changePassword(current: string, next: string): Promise<null> {
    return this.api.call('PUT', '/session/password', { body: { current, next } });
  }

  /** Asks for a link by email; the answer is the same whether the account exists or not. */
  askForLink(email: string): Promise<null> {
    return this.api.call('POST', '/password-links', { body: { email }, signingIn: true });
  }

  /** @throws ApiError 404 for a link that was used, has expired or never existed */
  readLink(token: string, signal?: AbortSignal): Promise<PasswordLinkView> {
    return this.api.call('GET', `/password-links/${segment(token)}`, { signal, signingIn: true });
  }

  /** @param password left out when the link needs none */
  useLink(token: string, password?: string): Promise<null> {
    const body = password === undefined ? {} : { password };
    return this.api.call('POST', `/password-links/${segment(token)}`, { body, signingIn: true });
  }
}
