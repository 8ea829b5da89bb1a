import { Injectable, computed, inject, signal } from '@angular/core';
import { ApiClient } from '../api/api-client';
import type { CouncilMembership, SessionView } from '../api/types';

/** Who is signed in and where they belong. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(ApiClient);
  private readonly view = signal<SessionView | null>(null);
  private loading: Promise<void> | null = null;

  readonly person = computed(() => this.view()?.person ?? null);
  readonly councils = computed(() => this.view()?.councils ?? []);
  /** The sign-ins of the demo council; empty outside demo mode. */
  readonly demo = computed(() => this.view()?.demo ?? []);

  /** Reads the session once; later calls wait for the same answer. */
  ready(): Promise<void> {
    this.loading ??= this.reload().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  /** Reads the session again: after a change of membership, role or council. */
  async reload(): Promise<void> {
    this.view.set(await this.api.call<SessionView>('GET', '/session'));
  }

  /** @throws ApiError 401 wrong email or password, 429 too many tries, 400 https is needed */
  async signIn(email: string, password: string): Promise<void> {
    this.view.set(await this.api.call<SessionView>('POST', '/session', { body: { email, password }, signingIn: true }));
    this.loading = Promise.resolve();
  }

  /** Ends this sign-in, or all of the person's sign-ins, and forgets what this page knows. */
  async signOut(everywhere = false): Promise<void> {
    await this.api.call<null>('DELETE', everywhere ? '/session/everywhere' : '/session', { signingIn: true });
    this.view.update((view) => (view ? { ...view, person: null, councils: [] } : view));
  }

  /** The membership of one council, or null for a stranger. */
  council(slug: string): CouncilMembership | null {
    return this.councils().find((council) => council.slug === slug) ?? null;
  }

  /** True when the person's roles in the council carry the permission. */
  may(slug: string, permission: string): boolean {
    return this.council(slug)?.permissions.includes(permission) ?? false;
  }
}
