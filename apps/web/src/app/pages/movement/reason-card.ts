import { Component, ElementRef, Injector, afterNextRender, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MovementReason } from '../../api/types';
import { momentInWords } from '../../format/dates';
import { yearInAddress } from '../../format/year';
import { LiveRegion } from '../../shell/live-region';
import { Button } from '../../ui/button/button';
import { ChangeMark } from './change-mark';
import { ReasonForm } from './reason-form';

/** Why one score moved: what was saved, what is proposed, and the form for those who may say. */
@Component({
  selector: 'app-reason-card',
  imports: [Button, ChangeMark, ReasonForm, RouterLink],
  template: `
    @let said = reason();
    <article class="app-section" [attr.aria-labelledby]="anchor()">
      <h4 class="govuk-heading-s" [id]="anchor()" tabindex="-1">
        {{ title() }}, {{ said.year }}: <app-change-mark [change]="said.change" />
      </h4>
      <p class="govuk-body">
        {{ said.before ?? 'No score' }} in {{ said.since }}, {{ said.now ?? 'no score' }} in {{ said.year }}.
      </p>
      @if (said.withheld) {
        <p class="govuk-body">A reason has been given. It names something that you may not see.</p>
      } @else if (said.text) {
        <p class="govuk-body app-prose app-breakable app-typed">{{ said.text }}</p>
        @if (said.followOnActions.length) {
          <p class="govuk-body govuk-!-margin-bottom-1">Follow-on actions that led to it:</p>
          <ul class="govuk-list govuk-list--bullet">
            @for (action of said.followOnActions; track action.id) {
              <li>
                <a
                  class="govuk-link"
                  [routerLink]="['/councils', council(), 'assessments', address(), 'follow-on-actions', action.id]"
                  >{{ action.title }}</a
                >
              </li>
            }
          </ul>
        }
        @if (said.updatedAt; as at) {
          <p class="govuk-hint">Saved{{ said.updatedBy ? ' by ' + said.updatedBy : '' }} on {{ momentInWords(at) }}</p>
        }
        @if (said.offeredChanged && said.offered && said.mayChange && !editing()) {
          <p class="govuk-body app-prose">
            What is recorded has changed since. Proposed now: “{{ said.offered.text }}”
          </p>
        }
      } @else if (said.offered && !editing()) {
        <p class="govuk-body govuk-!-margin-bottom-1">
          <strong class="govuk-tag govuk-tag--grey">Proposed, not saved</strong>
        </p>
        <p class="govuk-body app-prose app-breakable">{{ said.offered.text }}</p>
        @if (!said.offered.explained) {
          <p class="govuk-body">Nothing that is recorded explains it: the reason has to come from you.</p>
        }
      } @else if (!editing()) {
        <p class="govuk-body">Nobody has said why.</p>
      }
      @if (editing()) {
        <app-reason-form [council]="council()" [reason]="said" (saved)="done($event.text)" (cancelled)="close()" />
      } @else if (said.mayChange) {
        <button type="button" appButton="secondary" (click)="editing.set(true)">
          {{ said.text ? 'Change the reason' : 'Say why' }}
          <span class="govuk-visually-hidden">{{ title() }} moved</span>
        </button>
      }
    </article>
  `,
})
export class ReasonCard {
  readonly council = input.required<string>();
  readonly title = input.required<string>();
  readonly reason = input.required<MovementReason>();
  /** Something was saved: the page reads everything anew. */
  readonly changed = output();
  private readonly live = inject(LiveRegion);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly momentInWords = momentInWords;
  protected readonly editing = signal(false);

  protected anchor(): string {
    return `reason-${this.address()}-${this.reason().themeKey}`;
  }

  protected address(): string {
    return yearInAddress(this.reason().year);
  }

  protected done(text: string): void {
    this.live.say(`The reason for ${this.title()} is ${text === '' ? 'taken back' : 'saved'}`);
    this.close();
    this.changed.emit();
  }

  protected close(): void {
    this.editing.set(false);
    afterNextRender(() => this.host.querySelector<HTMLElement>('h4')?.focus(), { injector: this.injector });
  }
}
