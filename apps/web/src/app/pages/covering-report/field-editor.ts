import { Component, computed, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { Classification, CoveringAnswer, CoveringReportView, ReportFormField } from '../../api/types';
import { refusalOf } from '../../forms/autosave/save-state';
import { ClassificationField } from '../../forms/classification/classification-field';
import { RecordConflicts } from '../../forms/conflict/record-conflicts';
import { SaveStateNote } from '../../forms/save-state/save-state-note';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { DateInput } from '../../ui/date-input/date-input';
import { type Choice, Radios } from '../../ui/radios/radios';
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import { answerFields, contactsInWords, itemsInWords, rowsInWords } from './answer-words';
import { CoveringDesk } from './covering-desk';
import { OfferNote } from './offer-note';
import { PapersField } from './papers-field';
import { type RowColumn, RowsField } from './rows-field';

const questions = [Checkboxes, ClassificationField, DateInput, Radios, RowsField, TextInput, Textarea];

/** One field of a covering report, which saves itself. */
@Component({
  selector: 'app-field-editor',
  imports: [...questions, OfferNote, PapersField, RecordConflicts, RouterLink, SaveStateNote],
  templateUrl: './field-editor.html',
})
export class FieldEditor {
  readonly place = input.required<AssessmentPlace>();
  readonly report = input.required<CoveringReportView>();
  readonly field = input.required<ReportFormField>();
  readonly answer = input.required<CoveringAnswer>();
  readonly mayWrite = input.required<boolean>();
  private readonly desk = inject(CoveringDesk);

  private readonly key = computed(() => `${this.report().id}/${this.field().key}`);
  protected readonly record = computed(() => {
    this.key();
    return untracked(() => this.desk.answer(this.place(), this.report(), this.answer()));
  });
  protected readonly council = computed(() => this.place().council);
  protected readonly words = computed(() => answerFields(this.field().label));
  protected readonly levels: readonly Choice[] = [
    { value: 'public', label: 'Public', hint: 'In the public report' },
    { value: 'exempt', label: 'Exempt', hint: 'Under Schedule 12A; in the restricted report only' },
  ];
  protected readonly offer = computed(
    () => this.report().offers.find(({ key }) => key === this.field().key)?.text ?? null,
  );
  protected readonly options = computed(() => this.field().options.map((value) => ({ value, label: value })));
  protected readonly contactColumns: readonly RowColumn[] = [
    { title: 'Name (optional)' },
    { title: 'Job title' },
    { title: 'Telephone' },
    { title: 'Email address' },
  ];
  protected readonly tableColumns = computed<RowColumn[]>(() =>
    this.field().columns.map(({ title, kind }) => ({ title, long: kind === 'text' })),
  );
  protected readonly contactRows = computed(() =>
    this.record()
      .values()
      .contacts.map(({ name, post, telephone, email }) => [name, post, telephone, email]),
  );
  /** The list as it is now, and what was chosen from it as it was then. */
  private readonly known = computed(() => {
    const chosen = this.record().values().items;
    const listed = this.report().lists.find(({ key }) => key === this.field().list)?.items ?? [];
    return [...chosen, ...listed.filter(({ code }) => !chosen.some((item) => item.code === code))].sort((one, other) =>
      one.code.localeCompare(other.code, 'en-GB', { numeric: true }),
    );
  });
  protected readonly items = computed<Choice[]>(() =>
    this.known().map(({ code, words }) => ({ value: code, label: words ? `${words} (${code})` : code })),
  );
  protected readonly codes = computed(() =>
    this.record()
      .values()
      .items.map(({ code }) => code),
  );
  protected readonly papers = computed(() => this.report().papers);
  protected readonly textLabel = computed(() => {
    const { kind, label } = this.field();
    if (kind === 'coded') return 'What else is to be said (optional)';
    if (kind === 'background-papers') return 'Other background papers';
    return kind === 'appendices' ? 'Other appendices' : label;
  });
  protected readonly textHint = computed(() =>
    this.field().kind === 'paragraphs'
      ? ' An empty line begins a new paragraph; lines that begin with - are a list.'
      : '',
  );
  /** For those who only read. */
  protected readonly shown = computed(() => {
    const { kind } = this.field();
    const { text, items, rows, contacts } = this.record().values();
    const parts = [
      kind === 'background-papers' ? '' : itemsInWords(items),
      rowsInWords(rows),
      contactsInWords(contacts),
      text,
    ];
    return parts.filter((part) => part.trim() !== '').join('\n');
  });

  protected refusal(part: string): string | null {
    return refusalOf(this.record().state(), part);
  }

  protected takeOffer(text: string): void {
    this.record().edit('text', text);
    this.record().edit('offered', text);
  }

  protected toContacts(rows: string[][]): CoveringAnswer['contacts'] {
    return rows.map(([name = '', post = '', telephone = '', email = '']) => ({ name, post, telephone, email }));
  }

  protected toItems(codes: readonly string[]): CoveringAnswer['items'] {
    return this.known().filter(({ code }) => codes.includes(code));
  }

  protected toClassification({
    level,
    paragraph,
    publicInterestReason,
  }: Classification): CoveringAnswer['classification'] {
    return { level: level === 'exempt' ? 'exempt' : 'public', paragraph, publicInterestReason };
  }
}
