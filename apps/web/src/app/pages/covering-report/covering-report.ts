import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CoveringApi } from '../../api/covering-api';
import { Autosave } from '../../forms/autosave/autosave';
import { refusalOf } from '../../forms/autosave/save-state';
import { RecordConflicts } from '../../forms/conflict/record-conflicts';
import { SaveStateNote } from '../../forms/save-state/save-state-note';
import { dateInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { leadToFragment } from '../../shell/lead-to-fragment';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { DateInput } from '../../ui/date-input/date-input';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { TextInput } from '../../ui/text-input/text-input';
import { aboutFields } from './answer-words';
import { CoveringDesk } from './covering-desk';
import { FieldEditor } from './field-editor';
import { groupsOf, leftOfMeeting } from './groups';

/** After the last save, before what is wrong is asked anew. */
const CHECK_MS = 1_500;

/** A covering report as it is filled in: the meeting, then every field of its form. */
@Component({
  selector: 'app-covering-report',
  imports: [
    Breadcrumbs,
    DateInput,
    FieldEditor,
    LoadProblem,
    Loading,
    PageHeading,
    RecordConflicts,
    RouterLink,
    SaveStateNote,
    TextInput,
  ],
  providers: [Autosave, CoveringDesk],
  templateUrl: './covering-report.html',
})
export class CoveringReport {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly id = input.required<string>();
  private readonly api = inject(CoveringApi);
  private readonly session = inject(Session);
  private readonly desk = inject(CoveringDesk);

  protected readonly yearInWords = yearInWords;
  protected readonly dateInWords = dateInWords;
  protected readonly aboutFields = aboutFields;
  protected readonly leftOfMeeting = leftOfMeeting;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly list = computed(() => [
    '/councils',
    this.council(),
    'assessments',
    this.year(),
    'covering-reports',
  ]);
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'report:write'));
  protected readonly view = resource({
    params: () => ({ place: this.place(), id: this.id() }),
    loader: ({ params: { place, id }, abortSignal }) => this.api.read(place, id, abortSignal),
  });
  protected readonly about = computed(() => {
    const report = this.view.value();
    if (!report) throw new Error('The meeting is asked for before the report has come.');
    return untracked(() => this.desk.about(this.place(), report));
  });
  protected readonly groups = computed(() => (this.view.hasValue() ? groupsOf(this.view.value()) : []));

  constructor() {
    effect(() => {
      if (!this.view.hasValue()) return;
      const report = this.view.value();
      untracked(() => this.desk.refresh(report));
    });
    effect((onCleanup) => {
      if (this.desk.saved() === 0) return;
      const timer = setTimeout(() => this.view.reload(), CHECK_MS);
      onCleanup(() => clearTimeout(timer));
    });
    leadToFragment(() => this.view.hasValue(), boxOf);
  }

  /** After the name of a part: what is still to do in it. */
  protected leftInWords(left: number): string {
    return left === 0 ? ' ✓ nothing missing' : `: ${left} to do`;
  }

  protected refusal(part: string): string | null {
    return refusalOf(this.about().state(), part);
  }
}

/** The first box of a field, or the section of what has none. */
function boxOf(name: string): HTMLElement | null | undefined {
  const section = document.getElementById(`heading-${name}`)?.parentElement;
  return (
    document.getElementById(name) ??
    document.getElementById(`${name}-day`) ??
    section?.querySelector<HTMLElement>('input, textarea, button') ??
    section
  );
}
