import { Component, computed, input } from '@angular/core';
import type { CommentView } from '../api/types';
import { partsOf } from './mention';

/** What was said, with the names of those it mentions standing out. */
@Component({
  selector: 'app-comment-text',
  template: `
    <p class="govuk-body-s app-prose" dir="auto">
      @for (part of parts(); track $index) {
        @if (part.mention) {
          <strong [textContent]="part.text"></strong>
        } @else {
          <span [textContent]="part.text"></span>
        }
      }
    </p>
  `,
})
export class CommentText {
  readonly comment = input.required<CommentView>();
  protected readonly parts = computed(() => {
    const { text, mentions } = this.comment();
    return partsOf(
      text,
      mentions.map(({ name }) => name),
    );
  });
}
