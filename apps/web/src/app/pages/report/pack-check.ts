import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { PackProblem } from '../../api/types';
import { Session } from '../../session/session';
import { problemLink } from './problem-link';
import { countsInWords, groupsOf } from './problem-words';

/** What is wrong with what will be published: what stops it first, then what is to be weighed, each with the way to its field. */
@Component({
  selector: 'app-pack-check',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './pack-check.html',
})
export class PackCheck {
  readonly place = input.required<AssessmentPlace>();
  readonly problems = input.required<readonly PackProblem[]>();
  private readonly session = inject(Session);

  /** Longer lists of what is to be weighed are folded. */
  protected readonly mostInSight = 8;
  protected readonly counts = computed(() => countsInWords(this.problems()));
  protected readonly parts = computed(() => [
    {
      severity: 'stops' as const,
      word: 'Stops',
      symbol: '■',
      tag: 'govuk-tag--red',
      title: 'Put right before it is published',
      groups: groupsOf(this.problems(), 'stops'),
    },
    {
      severity: 'warns' as const,
      word: 'Weigh',
      symbol: '?',
      tag: 'govuk-tag--blue',
      title: 'For you to weigh',
      groups: groupsOf(this.problems(), 'warns'),
    },
  ]);
  private readonly may = computed(() => ({
    meetings: this.session.may(this.place().council, 'meeting:write'),
    posts: this.session.may(this.place().council, 'people:manage'),
  }));

  /** Each problem as it is shown. The template’s context has no type of its own. */
  protected listed(problems: readonly PackProblem[]) {
    return problems.map((problem) => ({
      words: problem.where ? `${problem.where}: ${problem.message}` : problem.message,
      link: problemLink(problem, this.place(), this.may()),
    }));
  }
}
