import { Component, ElementRef, computed, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../session/session';
import { CurrentCouncil } from './current-council';
import { UnreadCount } from './unread-count';

/** The council's name with its colour, and the account menu. No crown and no GOV.UK logo: this is a council's service. */
@Component({
  selector: 'app-site-header',
  imports: [RouterLink],
  host: { '(keydown.escape)': 'close(true)' },
  template: `
    <header class="app-header" [style.border-bottom-color]="council.membership()?.brandColour">
      <div class="govuk-width-container app-header__row">
        <div>
          <a class="app-header__council" [routerLink]="home()">{{
            council.membership()?.name ?? 'Best Value self-assessment'
          }}</a>
          @if (council.membership()) {
            <span class="app-header__service">Best Value self-assessment</span>
          }
        </div>
        @if (council.membership() && session.person()) {
          <a class="app-header__told" [routerLink]="home().concat('notifications')"
            >Notifications
            @if (unread.count(); as count) {
              <strong class="app-count">{{ count < 100 ? count : '99+' }}</strong><span class="govuk-visually-hidden">
                unread</span
              >
            }
          </a>
        }
        @if (session.person(); as person) {
          <details class="app-menu" #menu>
            <summary>{{ person.name }}</summary>
            <ul class="app-menu__list">
              @for (other of others(); track other.slug) {
                <li>
                  <a class="govuk-link" [routerLink]="['/councils', other.slug]" (click)="close()"
                    >Switch to {{ other.name }}</a
                  >
                </li>
              }
              <li><a class="govuk-link" routerLink="/account" (click)="close()">Your account</a></li>
              <li><a class="govuk-link" routerLink="/sign-out" (click)="close()">Sign out</a></li>
            </ul>
          </details>
        }
      </div>
    </header>
  `,
})
export class SiteHeader {
  protected readonly session = inject(Session);
  protected readonly council = inject(CurrentCouncil);
  protected readonly unread = inject(UnreadCount);
  private readonly menu = viewChild<ElementRef<HTMLDetailsElement>>('menu');

  protected readonly home = computed(() => {
    const membership = this.council.membership();
    return membership ? ['/councils', membership.slug] : ['/'];
  });
  protected readonly others = computed(() =>
    this.session.councils().filter((council) => council.slug !== this.council.membership()?.slug),
  );

  protected close(andFocus = false): void {
    const menu = this.menu()?.nativeElement;
    if (!menu?.open) return;
    menu.open = false;
    if (andFocus) menu.querySelector('summary')?.focus();
  }
}
