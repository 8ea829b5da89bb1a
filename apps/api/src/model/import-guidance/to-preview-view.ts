import type { KnownModel } from '../models.js';
import { besideVersion } from './beside-version.js';
import type { GuidancePreviewView } from './guidance-import.view.js';
import type { GuidanceItem, GuidancePage } from './guidance-page/guidance-page.js';
import { newestShipped } from './imported-version.js';
import { alreadyHere, sharedSentences } from './same-text.js';

/** So many of the newest earlier imports are read word by word beside the page. */
const mostRead = 2;

/** What a page would become, beside what is here. @param known all versions that the council may use */
export function toPreviewView(
  page: GuidancePage,
  { hash, document }: KnownModel,
  known: readonly KnownModel[],
): GuidancePreviewView {
  const earlier = known
    .map((one) => one.document)
    .filter((one) => one.imported !== undefined && one.basedOn === undefined);
  return {
    hash,
    id: document.id,
    title: document.guidance.title,
    address: document.imported?.address ?? '',
    published: document.published,
    updated: document.imported?.updated ?? null,
    sha256: page.sha256,
    wording: document.wording,
    shipped: besideVersion(newestShipped(), document),
    themes: page.themes.map(({ key, title, description, characteristics, indicators, leftOut }) => ({
      key,
      title,
      description,
      characteristics: characteristics.map(itemView),
      indicators: indicators.map(itemView),
      leftOut: [...leftOut],
    })),
    already: alreadyHere(document, earlier),
    earlier: earlier
      .toReversed()
      .map((one, index) =>
        index < mostRead
          ? besideVersion(one, document)
          : { id: one.id, title: one.title, ...sharedSentences(one, document), themes: null },
      ),
    warnings: [...page.warnings],
  };
}

function itemView({ text, paragraph }: GuidanceItem): { text: string; paragraph: string | null } {
  return { text, paragraph };
}
