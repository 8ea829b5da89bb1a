import {
  type Criterion,
  type CriterionKind,
  freeKey,
  modelHash,
  type ModelDocument,
  readModel,
  slugOf,
  type ThemeKey,
} from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import { englishDate } from '../../report/appendix/english.js';
import { BadInput } from '../../work/refusals.js';
import type { GuidanceItem, GuidancePage } from './guidance-page/guidance-page.js';
import { cleanAddress, dayOf, lineFrom } from './guidance-page/page-facts.js';
import type { KnownModel } from '../models.js';

/** What somebody says of a page where the page itself does not. */
export interface SaidOfPage {
  readonly title?: string;
  readonly address?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
}

/** For whom a version is brought in. Their ids differ, so that none is ever met in both tables. */
export type ImportScope = 'council' | 'service';

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** The version that scale, judgements and suggestion of an import come from, and that it is compared with. */
export function newestShipped(): ModelDocument {
  const newest = publishedModels.at(-1);
  if (!newest) throw new Error('No model is shipped.');
  return newest;
}

/**
 * The version that a page makes. The same page always makes the same one, whoever brings it in and whenever.
 * @throws BadInput naming what the page does not say of itself and nobody said for it
 */
export function importedVersion(page: GuidancePage, said: SaidOfPage, scope: ImportScope): KnownModel {
  const shipped = newestShipped();
  const { title, published, address } = factsOf(page, said);
  const source = { title: title.slice(0, 200), ...(address === '' ? {} : { address }) };
  const keys = new Set<string>();
  const criteria = (theme: ThemeKey, kind: CriterionKind, items: readonly GuidanceItem[]): Criterion[] =>
    items.map(({ text, paragraph, heading }) => ({
      key: keyFor(theme, text, keys),
      kind,
      text,
      basis: 'imported',
      confidence: 'seen',
      sources: [source],
      ...(paragraph === null ? {} : { paragraph }),
      ...(heading === null ? {} : { heading }),
    }));
  const word = scope === 'council' ? 'imported' : 'guidance';
  const document: ModelDocument = {
    id: `${published.slice(0, 7)}-${word}-${page.sha256.slice(0, 12)}`,
    title: `Imported: ${title}`.slice(0, 200),
    published,
    guidance: { title, address: address === '' ? shipped.guidance.address : address },
    wording: attribution(title, published, page.updated, address),
    imported: {
      title,
      address,
      published,
      ...(page.updated === null ? {} : { updated: page.updated }),
      sha256: page.sha256,
    },
    scale: shipped.scale,
    judgements: shipped.judgements,
    suggestion: shipped.suggestion,
    themes: page.themes.map(({ key, title: heading, description, characteristics, indicators }) => ({
      key,
      title: heading,
      description: description === '' ? 'The page does not describe this theme.' : description,
      characteristics: criteria(key, 'characteristic', characteristics),
      indicators: criteria(key, 'indicator', indicators),
    })),
  };
  return { hash: modelHash(document), document: readModel(document) };
}

/** Whose words they are and under which licence: what the Open Government Licence asks to be said, without a stop at its end. */
export function attribution(title: string, published: string, updated: string | null, address: string): string {
  const days = `published on ${englishDate(published)}${updated === null || updated === published ? '' : ` and updated on ${englishDate(updated)}`}`;
  const where = address === '' ? '' : `, ${address}`;
  return `Contains public sector information licensed under the Open Government Licence v3.0 (${licence}): “${title}”, ${days}${where}`;
}

function factsOf(page: GuidancePage, said: SaidOfPage): { title: string; published: string; address: string } {
  const title = page.title ?? lineFrom(said.title);
  const published = page.published ?? dayOf(said.published);
  const written = said.address?.trim() ?? '';
  const address = page.address ?? (written === '' ? '' : cleanAddress(written));
  const errors = [
    ...(title === null ? [{ field: 'title', message: 'Enter the title of the page: it does not say it itself' }] : []),
    ...(published === null
      ? [{ field: 'published', message: 'Enter the day the page was published: it does not say it itself' }]
      : []),
    ...(address === null
      ? [{ field: 'address', message: 'Enter the address of the page as it begins with https://, or leave it out' }]
      : []),
  ];
  if (title === null || published === null || address === null) throw new BadInput(errors);
  return { title, published, address };
}

/** A key from the first words of a sentence; a second sentence that begins so has a number. */
function keyFor(theme: ThemeKey, text: string, taken: Set<string>): string {
  const key = freeKey(`${theme}/${slugOf(text, 'item')}`, taken);
  taken.add(key);
  return key;
}
