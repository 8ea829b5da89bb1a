import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GuidancePreview } from '../../api/types';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';

/** What a page would become: counts beside those of the shipped version, every sentence, what is left out and why. */
@Component({
  selector: 'app-guidance-preview',
  imports: [RouterLink],
  templateUrl: './guidance-preview.html',
})
export class GuidancePreviewTables {
  readonly preview = input.required<GuidancePreview>();
  /** Address of the list of versions. */
  readonly models = input.required<readonly string[]>();
  protected readonly counted = counted;
  protected readonly dateInWords = dateInWords;
}
