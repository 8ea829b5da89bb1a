import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { ReportTemplateApi } from '../../api/report-template-api';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import type { FormProblem } from '../../forms/submission';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { TemplateOfForm } from './template-of-form';

/** The council's own Word templates for covering reports, and what can be written in one. */
@Component({
  selector: 'app-report-templates',
  imports: [Breadcrumbs, ErrorSummary, LoadProblem, Loading, NotificationBanner, PageHeading, TemplateOfForm],
  templateUrl: './report-templates.html',
})
export class ReportTemplates {
  readonly council = input.required<string>();
  private readonly api = inject(ReportTemplateApi);
  private readonly session = inject(Session);

  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'report:write'));
  protected readonly templates = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.list(params, abortSignal),
  });
  protected readonly done = signal('');
  protected readonly problems = signal<FormProblem[]>([]);

  protected settled(said: string): void {
    this.problems.set([]);
    this.done.set(said);
    this.templates.reload();
  }

  protected refused(problems: FormProblem[]): void {
    this.done.set('');
    this.problems.set(problems);
    // After a refusal too: a second try is then based on what is there.
    this.templates.reload();
  }
}
