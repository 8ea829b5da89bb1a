import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import type { CouncilPerson } from '../../api/types';
import { type Asked, without } from '../../api/understood';
import { counted } from '../../format/amounts';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { type FilterField, unknownAnswers } from '../../ui/filter-form/filter-field';
import { FilterForm } from '../../ui/filter-form/filter-form';
import { LeftOutNotice } from '../../ui/filter-form/left-out-notice';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { inPosts } from '../posts/in-posts';
import { messageInWords } from './message-words';
import { rolesInWords } from './roles';

/** Who works in the council, with which roles and in which posts; a role to show only those who have it is in the address. */
@Component({
  selector: 'app-people',
  imports: [FilterForm, LeftOutNotice, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './people.html',
})
export class People {
  readonly council = input.required<string>();
  readonly role = input<string>();
  private readonly api = inject(CouncilApi);
  private readonly session = inject(Session);
  protected readonly rolesInWords = rolesInWords;
  protected readonly messageInWords = messageInWords;
  protected readonly labels = { role: 'Role' };

  protected readonly view = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const [people, roles, posts] = await Promise.all([
        this.api.people(params, abortSignal),
        this.api.roles(params, abortSignal),
        this.api.posts(params, abortSignal),
      ]);
      return { people, roles, posts };
    },
  });
  protected readonly mayManage = computed(() => this.session.may(this.council(), 'people:manage'));
  protected readonly fields = computed<FilterField[]>(() => {
    const roles = this.view.hasValue() ? this.view.value().roles : [];
    const choices = roles.map(({ key, title }) => ({ value: key, label: title }));
    return [{ kind: 'select', name: 'role', label: 'Role', empty: 'All', choices }];
  });
  private readonly said = computed<Asked>(() => ({ role: String(this.role() ?? '') }));
  protected readonly leftOut = computed(() => unknownAnswers(this.fields(), this.said()));
  protected readonly asked = computed(() => without(this.said(), this.leftOut()));
  protected readonly shown = computed(() => {
    const people = this.view.hasValue() ? this.view.value().people : [];
    const role = this.asked()['role'];
    return role ? people.filter((person) => person.roles.includes(role)) : people;
  });
  protected readonly count = computed(() => counted(this.shown().length, 'person', 'people'));

  protected postsOf(person: CouncilPerson): string {
    return this.view.hasValue() ? inPosts(person.id, this.view.value().posts).join(', ') : '';
  }
}
