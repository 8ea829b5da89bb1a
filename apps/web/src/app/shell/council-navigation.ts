import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, map } from 'rxjs';
import { CurrentCouncil } from './current-council';

/** The rooms of one council. */
@Component({
  selector: 'app-council-navigation',
  imports: [RouterLink],
  template: `
    @if (items().length) {
      <div class="govuk-service-navigation">
        <div class="govuk-width-container">
          <div class="govuk-service-navigation__container">
            <nav class="govuk-service-navigation__wrapper" aria-label="Council">
              <ul class="govuk-service-navigation__list">
                @for (item of items(); track item.label) {
                  <li class="govuk-service-navigation__item" [class.govuk-service-navigation__item--active]="item.here">
                    <a
                      class="govuk-service-navigation__link"
                      [routerLink]="item.link"
                      [attr.aria-current]="item.here ? 'true' : null"
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

  private readonly path = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects.split(/[?#]/)[0] ?? ''),
    ),
    { initialValue: '' },
  );

  protected readonly items = computed(() => {
    const membership = this.council.membership();
    if (!membership) return [];
    const home = `/councils/${membership.slug}`;
    return rooms.map(({ label, first, ...room }) => ({
      label,
      link: `${home}${first}`,
      here: room.in.includes(this.path().slice(home.length).split('/')[1] ?? ''),
    }));
  });
}

/** A room, its first page, and the parts of an address that belong to it. */
const rooms = [
  { label: 'Years', first: '', in: ['', 'assessments', 'open-year'] },
  { label: 'Evidence', first: '/evidence', in: ['evidence'] },
  { label: 'Themes and criteria', first: '/models', in: ['models'] },
  { label: 'People', first: '/people', in: ['people', 'posts'] },
  { label: 'Settings', first: '/settings', in: ['settings', 'report-forms', 'coded-lists'] },
  { label: 'History', first: '/history', in: ['history'] },
];
