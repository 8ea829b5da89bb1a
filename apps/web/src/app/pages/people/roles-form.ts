import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { CouncilApi } from '../../api/council-api';
import { sentenceOf } from '../../api/problem';
import type { CouncilPerson } from '../../api/types';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import type { Choice } from '../../ui/radios/radios';

/** Changes the roles of one person. */
@Component({
  selector: 'app-roles-form',
  imports: [Button, Checkboxes],
  template: `
    <app-checkboxes [label]="'Roles of ' + person().name" size="s" [small]="true" [choices]="choices()" [problem]="problem()" [(value)]="roles" />
    <div class="govuk-button-group">
      <button type="button" appButton [busy]="busy()" (click)="save()">Save roles</button>
      <button type="button" class="app-link-button" (click)="cancelled.emit()">Cancel</button>
    </div>
  `,
})
export class RolesForm {
  readonly council = input.required<string>();
  readonly person = input.required<CouncilPerson>();
  readonly choices = input.required<readonly Choice[]>();
  readonly saved = output<CouncilPerson>();
  readonly cancelled = output();
  private readonly api = inject(CouncilApi);
  protected readonly roles = linkedSignal<readonly string[]>(() => this.person().roles);
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected async save(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.saved.emit(await this.api.changeRoles(this.council(), this.person(), this.roles()));
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
