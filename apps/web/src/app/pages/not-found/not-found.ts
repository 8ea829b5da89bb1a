import { Component } from '@angular/core';
import { ApiError } from '../../api/problem';
import { LoadProblem } from '../../ui/load/load-problem';

/** An address nothing belongs to. */
@Component({
  selector: 'app-not-found',
  imports: [LoadProblem],
  template: `<app-load-problem [error]="missing" />`,
})
export class NotFound {
  protected readonly missing = new ApiError(404, { title: 'Page not found', status: 404 });
}
