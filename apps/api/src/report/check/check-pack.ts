import type { CheckMaterial } from './material.js';
import { type Problem, problemRules, severities } from './problem.js';
import { alreadyPublished } from './rules/already-published.js';
import { deadLinks } from './rules/dead-links.js';
import { deadReferences } from './rules/dead-references.js';
import { latePapers } from './rules/late-papers.js';
import { missing } from './rules/missing.js';
import { namesWithheld } from './rules/names-withheld.js';
import { noAlternative } from './rules/no-alternative.js';
import { notReady } from './rules/not-ready.js';
import { personalAddresses } from './rules/personal-addresses.js';
import { placeholders } from './rules/placeholders.js';
import { statutoryComments } from './rules/statutory-comments.js';
import { unexplainedChanges } from './rules/unexplained-changes.js';
import { unfinished } from './rules/unfinished.js';
import { unprintable } from './rules/unprintable.js';
import { wideTables, type WidthOf } from './rules/wide-tables.js';

/**
 * Everything that is wrong with the pack of a year, all at once: what stops it first, then what is for people to weigh, rule by rule.
 * Pure. What is sealed is published as it was signed and cannot be mended but by a further edition: a fault of its text warns, and no
 * longer stops.
 * @param widthOf of a word in a table, in points
 */
export function checkPack(material: CheckMaterial, widthOf: WidthOf): Problem[] {
  const ofText = [
    ...placeholders(material),
    ...deadReferences(material),
    ...deadLinks(material),
    ...noAlternative(material),
    ...wideTables(material, widthOf),
    ...unprintable(material),
    ...namesWithheld(material),
    ...personalAddresses(material),
  ].map((problem) => (isSealed(material, problem) ? { ...problem, severity: 'warns' as const } : problem));
  const found = [
    ...notReady(material),
    ...unfinished(material),
    ...statutoryComments(material),
    ...material.covering,
    ...latePapers(material),
    ...alreadyPublished(material),
    ...unexplainedChanges(material),
    ...missing(material),
    ...ofText,
  ];
  return severities.flatMap((severity) =>
    problemRules.flatMap((rule) => found.filter((one) => one.severity === severity && one.rule === rule)),
  );
}

/** The covering report is written beside the sealed text, and can be changed. */
function isSealed({ state }: CheckMaterial, { field }: Problem): boolean {
  return state === 'sealed' && !field?.startsWith('covering/');
}
