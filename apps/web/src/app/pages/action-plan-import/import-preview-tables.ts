import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportPreview } from '../../api/types';
import { momentInWords } from '../../format/dates';
import { remarksOf, summaryOf } from './preview-words';

/** What an import would do: changes, conflicts and wrong cells, each in a table that folds on a narrow screen. */
@Component({
  selector: 'app-import-preview-tables',
  imports: [RouterLink],
  templateUrl: './import-preview-tables.html',
})
export class ImportPreviewTables {
  readonly preview = input.required<ImportPreview>();
  /** Address of the list of follow-on actions. */
  readonly list = input.required<readonly string[]>();
  protected readonly momentInWords = momentInWords;
  protected readonly summary = computed(() => summaryOf(this.preview()));
  protected readonly remarks = computed(() => remarksOf(this.preview()));
}
