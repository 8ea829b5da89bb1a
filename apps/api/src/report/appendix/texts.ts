import type { AppendixDocument } from './document.js';

/** A text that a person wrote, with the place where the reader of the document meets it. */
export interface PlacedText {
  readonly where: string;
  readonly text: string;
}

/** Every text in the document that people wrote, in reading order. */
export function textsOf(document: Omit<AppendixDocument, 'missing'>): PlacedText[] {
  const { council, lead, themes, movement, followOnActions, evidence, answers, assurance } = document;
  const placed = (where: string, ...texts: readonly (string | null)[]): PlacedText[] =>
    texts.filter((text) => text !== null).map((text) => ({ where, text }));
  return [
    ...placed('Cover', council.name, lead),
    ...themes.flatMap((theme) => [
      ...placed(`${theme.section.title}: lead`, theme.lead),
      ...[...theme.scoreReason, ...theme.narrative].flatMap(({ number, text }) => placed(`Paragraph ${number}`, text)),
      ...theme.evidence.flatMap((use) => placed(`${theme.section.title}: evidence ${use.reference}`, use.shows)),
      ...[...theme.characteristics, ...theme.indicators].flatMap((entry) =>
        placed(
          entry.reference,
          ...entry.reason,
          ...entry.evidence.map(({ shows }) => shows),
          ...entry.citations.map(({ note }) => note),
        ),
      ),
    ]),
    ...(movement?.reasons.rows ?? []).flatMap(({ title, text }) => placed(`${title}: why its score moved`, ...text)),
    ...followOnActions.items.flatMap((action) =>
      placed(
        action.reference,
        ...[action.title, ...action.what, ...action.why, action.owner, action.origin],
        ...action.notes.flatMap(({ text, by }) => [...text, by]),
      ),
    ),
    ...evidence.items.flatMap((item) =>
      placed(
        item.reference,
        ...[item.title, item.issuingBody, item.grade, item.address, ...item.statement, item.metric],
        item.file?.name ?? null,
      ),
    ),
    ...(answers?.items ?? []).flatMap(({ reference, question, answer }) => [
      ...placed(reference, question),
      ...answer.flatMap(({ number, text }) => placed(`Paragraph ${number}`, text)),
    ]),
    ...(assurance?.statements ?? []).flatMap(({ post, name, comment, declaration }) => [
      ...placed(post, name, declaration),
      ...comment.flatMap(({ number, text }) => placed(`Paragraph ${number}`, text)),
    ]),
  ];
}
