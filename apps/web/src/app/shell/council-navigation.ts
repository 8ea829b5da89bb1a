import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { CurrentCouncil } from './current-council';

/** The rooms of one council. */
@Component({
  selector: 'app-council-navigation',
  imports: [RouterLink, RouterLinkActive],
  template: `
    @if (items().length) {
      <div class="govuk-service-navigation">
        <div class="govuk-width-container">
          <div class="govuk-service-navigation__container">
            <nav class="govuk-service-navigation__wrapper" aria-label="Council">
              <ul class="govuk-service-navigation__list">
                @for (item of items(); track item.label) {
                  <li class="govuk-service-navigation__item" [class.govuk-service-navigation__item--active]="active.isActive">
                    <a
                      class="govuk-service-navigation__link"
                      [routerLink]="item.link"
                      routerLinkActive
                      #active="routerLinkActive"
                      [routerLinkActiveOptions]="{ exact: item.exact }"
                      ariaCurrentWhenActive="page"
                      >{{ item.label }}</a
                    >
                  </li>
                }
              </ul>
            </nav>
          </div>
        </div>
      </div>
    }
  `,
})
export class CouncilNavigation {
  private readonly council = inject(CurrentCouncil);

  protected readonly items = computed(() => {
    const membership = this.council.membership();
    if (!membership) return [];
    const home = ['/councils', membership.slug];
    return [
      { label: 'Years', link: home, exact: true },
      { label: 'Evidence', link: [...home, 'evidence'], exact: false },
      { label: 'Themes and criteria', link: [...home, 'models'], exact: false },
      { label: 'People', link: [...home, 'people'], exact: false },
      { label: 'Settings', link: [...home, 'settings'], exact: false },
      { label: 'History', link: [...home, 'history'], exact: false },
    ];
  });
}
