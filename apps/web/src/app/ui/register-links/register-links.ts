import { Component, computed, inject, input } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { RegisterApi, type RegisterKind } from '../../api/register-api';
import { Session } from '../../session/session';

const names: Record<RegisterKind, string> = { 'action-plan': 'Action plan', evidence: 'Evidence register' };

/** Links that download a register: the public one, and the one that is not for publication to those who may see it. */
@Component({
  selector: 'app-register-links',
  template: `
    <ul class="govuk-list">
      @for (link of links(); track link.address) {
        <li>
          <a class="govuk-link" [href]="link.address" download>{{ link.label }}</a>
        </li>
      }
    </ul>
  `,
})
export class RegisterLinks {
  readonly kind = input.required<RegisterKind>();
  readonly place = input.required<AssessmentPlace>();
  private readonly api = inject(RegisterApi);
  private readonly session = inject(Session);

  protected readonly links = computed(() => {
    const [kind, place] = [this.kind(), this.place()];
    const formats = [
      { format: 'xlsx', word: 'Excel' },
      { format: 'csv', word: 'CSV' },
    ] as const;
    const open = formats.map(({ format, word }) => ({
      label: `${names[kind]}, public (${word})`,
      address: this.api.address(place, kind, { format }),
    }));
    if (!this.session.may(place.council, 'restricted:read')) return open;
    const closed = formats.map(({ format, word }) => ({
      label: `${names[kind]}, not for publication (${word})`,
      address: this.api.address(place, kind, { format, audience: 'restricted' }),
    }));
    return [...open, ...closed];
  });
}
