import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { messageInWords } from './message-words';
import { rolesInWords } from './roles';

/** Who works in the council and with which roles. */
@Component({
  selector: 'app-people',
  imports: [LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './people.html',
})
export class People {
  readonly council = input.required<string>();
  private readonly api = inject(CouncilApi);
  private readonly session = inject(Session);
  protected readonly rolesInWords = rolesInWords;
  protected readonly messageInWords = messageInWords;

  protected readonly view = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const [people, roles] = await Promise.all([
        this.api.people(params, abortSignal),
        this.api.roles(params, abortSignal),
      ]);
      return { people, roles };
    },
  });
  protected readonly mayManage = computed(() => this.session.may(this.council(), 'people:manage'));
}
