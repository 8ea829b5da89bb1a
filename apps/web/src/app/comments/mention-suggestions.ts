import { Component, ElementRef, effect, inject, input, output, signal } from '@angular/core';
import type { PersonRef } from '../api/comment-api';
import { counted } from '../format/amounts';
import { LiveRegion } from '../shell/live-region';
import { CommentReaders } from './comment-readers';
import { type BegunMention, begunMention, suggested } from './mention';

const MOST = 6;
let made = 0;

/**
 * Around a text area: offers colleagues while an @ is being typed. Up and down choose, Enter or Tab takes, Escape goes on
 * writing. The focus stays in the text; the list is tied to it as ARIA has it for a text box with suggestions.
 */
@Component({
  selector: 'app-mention-suggestions',
  host: {
    '(input)': 'look()',
    '(click)': 'look()',
    '(keydown)': 'press($event)',
    '(focusout)': 'close()',
  },
  template: `
    <ng-content />
    @if (people().length) {
      <ul class="app-suggestions" role="listbox" [id]="id" aria-label="Colleagues to mention">
        @for (person of people(); track person.id; let index = $index) {
          <li
            role="option"
            class="app-suggestions__one"
            [class.app-suggestions__one--here]="index === here()"
            [id]="id + '-' + index"
            [attr.aria-selected]="index === here()"
            (pointerdown)="$event.preventDefault(); take(person)"
          >
            {{ person.name }}
          </li>
        }
      </ul>
    }
  `,
})
export class MentionSuggestions {
  readonly council = input.required<string>();
  readonly taken = output<PersonRef>();
  private readonly readers = inject(CommentReaders);
  private readonly live = inject(LiveRegion);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly id = `suggestions-${(made += 1)}`;
  protected readonly people = signal<PersonRef[]>([]);
  protected readonly here = signal(0);
  private begun: BegunMention | null = null;

  constructor() {
    effect(() => {
      const open = this.people().length > 0;
      const text = this.text();
      if (!text) return;
      text.setAttribute('aria-autocomplete', 'list');
      set(text, 'aria-controls', open ? this.id : null);
      set(text, 'aria-activedescendant', open ? `${this.id}-${this.here()}` : null);
    });
  }

  protected async look(): Promise<void> {
    const text = this.text();
    this.begun = text && begunMention(text.value, text.selectionStart);
    if (!text || !this.begun) return this.close();
    const all = await this.readers.of(this.council());
    // More may have been typed while they were read.
    this.begun = begunMention(text.value, text.selectionStart);
    if (!this.begun || document.activeElement !== text) return this.close();
    const found = suggested(all, this.begun.asked, MOST);
    if (found.length && found.length !== this.people().length)
      this.live.say(`${counted(found.length, 'colleague')}. Up and down to choose, Enter to mention.`);
    this.people.set(found);
    this.here.set(0);
  }

  protected press(event: KeyboardEvent): void {
    const count = this.people().length;
    if (!count || event.isComposing) return;
    if (event.key === 'ArrowDown') this.here.update((at) => (at + 1) % count);
    else if (event.key === 'ArrowUp') this.here.update((at) => (at + count - 1) % count);
    else if (event.key === 'Enter' && !event.shiftKey) this.take(this.people()[this.here()]);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected take(person: PersonRef | undefined): void {
    const text = this.text();
    if (!text || !this.begun || !person) return;
    text.setRangeText(`@${person.name} `, this.begun.start, text.selectionStart, 'end');
    this.close();
    this.taken.emit(person);
    // The text area tells its form, as if it had been typed.
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }

  protected close(): void {
    this.begun = null;
    this.people.set([]);
  }

  private text(): HTMLTextAreaElement | null {
    return this.host.querySelector('textarea');
  }
}

function set(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
