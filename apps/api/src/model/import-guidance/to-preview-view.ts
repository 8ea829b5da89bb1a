import { themeOf } from '@best-value/model';
import type { KnownModel } from '../models.js';
import type { GuidancePreviewView } from './guidance-import.view.js';
import type { GuidanceItem, GuidancePage } from './guidance-page/guidance-page.js';
import { newestShipped } from './imported-version.js';
import { alreadyHere, sharedSentences } from './same-text.js';

/** What a page would become, beside what is here. @param known all versions that the council may use */
export function toPreviewView(
  page: GuidancePage,
  { hash, document }: KnownModel,
  known: readonly KnownModel[],
): GuidancePreviewView {
  const shipped = newestShipped();
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
    comparedWith: shipped.id,
    themes: page.themes.map(({ key, title, description, characteristics, indicators, leftOut }) => ({
      key,
      title,
      description,
      characteristics: characteristics.map(itemView),
      indicators: indicators.map(itemView),
      shipped: {
        characteristics: themeOf(shipped, key).characteristics.length,
        indicators: themeOf(shipped, key).indicators.length,
      },
      leftOut: [...leftOut],
    })),
    already: alreadyHere(document, earlier),
    earlier: earlier.map((one) => ({ id: one.id, title: one.title, ...sharedSentences(one, document) })),
    warnings: [...page.warnings],
  };
}

function itemView({ text, paragraph }: GuidanceItem): { text: string; paragraph: string | null } {
  return { text, paragraph };
}
