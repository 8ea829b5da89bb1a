import { Directive, ElementRef, Injectable, afterRenderEffect, inject, input } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { CurrentCouncil } from './current-council';
import { NavigationProblem } from './navigation-problem';

/** Remembers that the person moved to another page and its heading has not had the focus yet. */
@Injectable({ providedIn: 'root' })
export class PageMoves {
  private path: string | null = null;
  waiting = false;

  constructor() {
    const problem = inject(NavigationProblem);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe((event) => {
        // A filter or a page number changes only the query: the focus stays where the person is working.
        problem.clear();
        const path = event.urlAfterRedirects.split(/[?#]/)[0] ?? '';
        if (this.path !== null && path !== this.path) this.waiting = true;
        this.path = path;
      });
  }
}

/** The one h1 of a page: names the tab, and takes the focus after each move to another page. */
@Directive({ selector: 'h1[appHeading]', host: { tabindex: '-1' } })
export class PageHeading {
  readonly appHeading = input.required<string>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const moves = inject(PageMoves);
    const title = inject(Title);
    const council = inject(CurrentCouncil);
    afterRenderEffect(() => {
      title.setTitle(
        [this.appHeading(), council.membership()?.name, 'Best Value self-assessment'].filter(Boolean).join(' - '),
      );
      if (!moves.waiting) return;
      moves.waiting = false;
      window.scrollTo(0, 0);
      host.focus({ preventScroll: true });
    });
  }
}
