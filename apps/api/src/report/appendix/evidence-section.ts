import type { AppendixDocument, EvidenceEntry, ThemeSection } from './document.js';
import { counted } from './english.js';
import { ParagraphNumbers, paragraphsOf } from './paragraphs.js';
import type { PublicEvidence, Material } from './material.js';
import { type References, orderedActions } from './references.js';

/** The register: each item once, in the order in which the document first refers to it. */
export function evidenceSection(
  material: Material,
  refs: References,
  themes: readonly ThemeSection[],
): AppendixDocument['evidence'] {
  const items = [...refs.evidence].flatMap(([id, reference]) => {
    const item = material.evidence.find((candidate) => candidate.id === id);
    return item ? [evidenceEntry(item, reference, usesOf(item.id, reference, material, refs, themes))] : [];
  });
  const introduction = new ParagraphNumbers(refs.sections.evidence).number([
    items.length === 0
      ? 'No evidence is listed.'
      : `This register lists ${counted(items.length, 'item', 'items')} of evidence, in the order in which this document first refers to them. A grade is shown as its issuer wrote it.`,
  ]);
  return { section: { number: refs.sections.evidence, title: 'Evidence register', introduction }, items };
}

function evidenceEntry(item: PublicEvidence, reference: string, usedBy: readonly string[]): EvidenceEntry {
  const { kind, issuedOn, periodFrom, periodTo, reviewBy, address, metric, file } = item;
  return {
    reference,
    kind,
    title: item.title,
    issuingBody: item.issuingBody,
    issuedOn,
    periodFrom,
    periodTo,
    grade: item.grade,
    reviewBy,
    address: kind === 'link' ? address : null,
    statement: paragraphsOf(item.statement ?? ''),
    metric: metric ? metricInWords(metric) : null,
    file: file ? { name: file.name, sha256: file.sha256 } : null,
    usedBy,
  };
}

function metricInWords({ name, value, unit, comparator }: NonNullable<PublicEvidence['metric']>): string {
  const figure = unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`.trim();
  return `${name}: ${figure}${comparator ? ` (${comparator})` : ''}`;
}

function usesOf(
  id: string,
  reference: string,
  material: Material,
  refs: References,
  themes: readonly ThemeSection[],
): string[] {
  const inThemes = themes.flatMap((theme) => {
    const whole = theme.evidence.some((use) => use.reference === reference) ? [`Section ${theme.section.number}`] : [];
    const criteria = [...theme.characteristics, ...theme.indicators]
      .filter((entry) => entry.evidence.some((use) => use.reference === reference))
      .map((entry) => entry.reference);
    return [...whole, ...criteria];
  });
  const inActions = orderedActions(material)
    .filter((action) => action.evidenceIds.includes(id))
    .flatMap((action) => refs.followOnActions.get(action.id) ?? []);
  return [...inThemes, ...inActions];
}
