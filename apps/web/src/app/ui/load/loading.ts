import { Component } from '@angular/core';

/** Shown while a page's content is on its way. */
@Component({
  selector: 'app-loading',
  template: `<p class="govuk-body" role="status">Loading…</p>`,
})
export class Loading {}
