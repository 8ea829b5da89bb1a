import { Component, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { UnsavedWork } from './forms/unsaved-work';
import { Connection } from './shell/connection';
import { CouncilNavigation } from './shell/council-navigation';
import { LiveRegion } from './shell/live-region';
import { NavigationProblem } from './shell/navigation-problem';
import { PageMoves } from './shell/page-heading';
import { SignInAgain } from './shell/sign-in-again';
import { SiteHeader } from './shell/site-header';

/** The frame around every page. */
@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet, SiteHeader, CouncilNavigation, SignInAgain],
  template: `
    <div class="app-page">
      <a href="#main" class="govuk-skip-link" (click)="skip($event, main)">Skip to main content</a>
      <app-site-header />
      <app-council-navigation />
      @if (!connection.online()) {
        <div class="app-offline" role="status">
          <div class="govuk-width-container">
            You are offline. What you type is kept on this device and saved when you are back.
          </div>
        </div>
      }
      @if (navigation.message(); as message) {
        <div class="app-offline" role="alert">
          <div class="govuk-width-container">{{ message }}</div>
        </div>
      }
      <div class="app-page__body">
        <div class="govuk-width-container">
          <main class="govuk-main-wrapper" id="main" tabindex="-1" #main><router-outlet /></main>
        </div>
      </div>
      <footer class="app-footer">
        <div class="govuk-width-container">
          <ul class="app-footer__list">
            <li><a class="govuk-link" routerLink="/accessibility">Accessibility statement</a></li>
            <li><a class="govuk-link" routerLink="/verify">Check a sealed self-assessment</a></li>
            <li><a class="govuk-link" routerLink="/models">Themes and criteria</a></li>
          </ul>
          <p>Each version says whose words its criteria are. This is not a government service.</p>
        </div>
      </footer>
    </div>
    <div class="govuk-visually-hidden" role="status" aria-live="polite">{{ live.message() }}</div>
    <app-sign-in-again />
  `,
})
export class App {
  protected readonly connection = inject(Connection);
  protected readonly live = inject(LiveRegion);
  protected readonly navigation = inject(NavigationProblem);

  constructor() {
    // Both listen from the first page on.
    inject(UnsavedWork);
    inject(PageMoves);
  }

  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
