import { Injectable, inject, signal } from '@angular/core';
import type { AssessmentPlace } from '../api/assessment-api';
import { CommentApi } from '../api/comment-api';
import type { CommentedKind, ThreadCount } from '../api/types';

/** How many threads there are on a theme and each of its criteria, read once for a page. */
@Injectable()
export class ThreadCounts {
  private readonly api = inject(CommentApi);
  private readonly counts = signal<readonly ThreadCount[] | null>(null);

  async load(place: AssessmentPlace, themeKey: string): Promise<void> {
    // Without them the page shows its links all the same.
    this.counts.set(await this.api.counts(place, themeKey).catch(() => null));
  }

  /** Null while they are not known. */
  of(kind: CommentedKind, key: string): { open: number; total: number } | null {
    const counts = this.counts();
    return counts && (counts.find((one) => one.kind === kind && one.key === key) ?? { open: 0, total: 0 });
  }

  /** Something was said or settled here. */
  change(kind: CommentedKind, key: string, by: { open: number; total: number }): void {
    const before = this.of(kind, key);
    if (!before) return;
    const after = { kind, key, open: before.open + by.open, total: before.total + by.total };
    this.counts.update((all) => [...(all ?? []).filter((one) => one.kind !== kind || one.key !== key), after]);
  }
}
