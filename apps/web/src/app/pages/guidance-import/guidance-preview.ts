import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GuidancePreview } from '../../api/types';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';
import { BesideVersion } from './beside-version';

/** What a page would become: every sentence, what is left out and why, and what it has in common with what is here. */
@Component({
  selector: 'app-guidance-preview',
  imports: [BesideVersion, RouterLink],
  templateUrl: './guidance-preview.html',
})
export class GuidancePreviewTables {
  readonly preview = input.required<GuidancePreview>();
  /** Address of the list of versions. */
  readonly models = input.required<readonly string[]>();
  /** The shipped version, then what was brought in before, the newest first. */
  protected readonly beside = computed(() => [this.preview().shipped, ...this.preview().earlier]);
  protected readonly counted = counted;
  protected readonly dateInWords = dateInWords;
}
