import { attr, findChildren, parseXml } from '@cj-tech-master/excelts/xml';
import type { Package } from './package.js';

const RELATIONSHIPS = /^(?<folder>.*)_rels\/(?<part>[^/]+)\.rels$/u;
/** What the library draws by chance for the identifier of a link. */
const BY_CHANCE = /^rId[0-9a-z_-]{21}$/u;

/** The same parts with the identifiers that were drawn by chance counted instead, in the order of their part. */
export function stableIdentifiers(parts: Package): Package {
  const stable = new Map(parts);
  for (const [name, bytes] of parts) {
    const { folder, part } = RELATIONSHIPS.exec(name)?.groups ?? {};
    if (folder === undefined || part === undefined) continue;
    const identifiers = findChildren(parseXml(bytes.toString('utf8')).root, 'Relationship')
      .map((relationship) => attr(relationship, 'Id') ?? '')
      .filter((identifier) => BY_CHANCE.test(identifier));
    if (identifiers.length === 0) continue;
    for (const place of [name, `${folder}${part}`]) {
      const text = stable.get(place)?.toString('utf8') ?? '';
      stable.set(place, Buffer.from(counted(text, identifiers)));
    }
  }
  return stable;
}

/** They are replaced as they stand in quotation marks, where no text of the document can stand. */
function counted(xml: string, identifiers: readonly string[]): string {
  return identifiers.reduce((text, old, n) => text.replaceAll(`"${old}"`, `"rIdLink${n + 1}"`), xml);
}
