import { Injectable } from '@nestjs/common';
import { Challenges } from '../../challenge/challenges.js';
import { type PostHolding, postHoldingsStatement } from '../../council/posts/post.store.js';
import { posts } from '../../council/posts/posts.js';
import { type MembersPageRow, membersPageStatement } from '../../members-page/members-page.store.js';
import { londonDate } from '../../follow-on-action/london-date.js';
import { type MeetingRow, meetingsStatement } from '../../meeting/meeting-rows.js';
import { meetingTitle } from '../../meeting/meeting-words.js';
import { contentOf } from '../../seal/content/content.js';
import { SealedEditions } from '../../seal/read-seals/sealed-editions.js';
import { type SignatureRow, signaturesStatement } from '../../sign-off/signature.store.js';
import type { Caller } from '../../work/caller.js';
import { Clock } from '../../work/clock.js';
import { type RowsOf, Works } from '../../work/works.js';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument } from '../appendix/document.js';
import { mentionsIn } from '../appendix/mentions.js';
import type { AppendixSource } from '../appendix/source.js';
import { textsOf } from '../appendix/texts.js';
import { charactersLacking } from '../pdf/printable.js';
import { wordWidth } from '../pdf/word-width.js';
import { AppendixSources, type ReadSource, seenBy } from '../source/appendix-sources.js';
import { CoveringSources } from '../covering-reports/covering-sources.js';
import { type CoveringRow, coveringReportsStatement } from '../covering-reports/covering-report.store.js';
import { packedEditionsStatement } from '../pack/pack.store.js';
import { checkPack } from './check-pack.js';
import { coveringPart, type CoveringPart } from './covering-part.js';
import { type LinkAnswerRow, latestAnswersStatement, toOutcome } from './check-links/link-check-rows.js';
import { linksIn, type PlacedLink } from './links-in.js';
import type { CheckedText, CheckMaterial, MeetingToCheck, OfficerStanding, UnexplainedChange } from './material.js';
import { placesOf } from './places.js';
import type { Problem } from './problem.js';
import { referencesIn } from './references-in.js';

/** A year as the check finds it. */
export interface CheckedPack {
  readonly assessmentId: string;
  /** As this caller may see it. */
  readonly seen: AppendixSource;
  readonly material: CheckMaterial;
  readonly problems: readonly Problem[];
  readonly links: readonly PlacedLink[];
}

type Rows = [SignatureRow, PostHolding, MeetingRow, LinkAnswerRow, CoveringRow, MembersPageRow, { edition: number }];

/** Reads what the pack of a year is made of, and says what is wrong with it. */
@Injectable()
export class PackChecks {
  constructor(
    private readonly works: Works,
    private readonly sources: AppendixSources,
    private readonly editions: SealedEditions,
    private readonly challenges: Challenges,
    private readonly coverings: CoveringSources,
    private readonly clock: Clock,
  ) {}

  /** @param year `2026/27` @throws NotHere, Refused when the caller is to score a theme blind first */
  async read(caller: Caller, year: string): Promise<CheckedPack> {
    const read = await this.sources.read(caller, year);
    const { source, assessmentId } = read;
    const { councilId } = caller;
    const [document, { blockers }, rows] = await Promise.all([
      this.document(caller, read),
      this.challenges.read(caller, year),
      this.works.read<Rows>(caller, [
        signaturesStatement(councilId, year),
        postHoldingsStatement(councilId),
        meetingsStatement(councilId, year, false),
        latestAnswersStatement(councilId, year),
        coveringReportsStatement(councilId, year, false),
        membersPageStatement(councilId, year),
        packedEditionsStatement(councilId, year),
      ]),
    ]);
    const seen = seenBy(caller, source);
    const placeOf = placesOf(document, source);
    const coverings = await this.coveringParts(caller, year, rows[4]);
    const texts = [
      ...textsOf(document).map(({ where, text }) => ({ where, text, place: placeOf(where) })),
      ...commentsOf(read, rows[0]),
      ...coverings.flatMap((one) => one.texts),
    ];
    const links = linksIn(document, texts, placeOf);
    const outcomes = new Map(rows[3].map((row) => [row.address, toOutcome(row)]));
    const material: CheckMaterial = {
      year,
      state: source.state,
      today: londonDate(this.clock.now()),
      blockers: source.state === 'sealed' ? [] : blockers,
      gaps: read.missing,
      officers: officersOf(read, rows),
      unexplained: unexplainedIn(document),
      texts,
      furtherTexts: texts.filter(({ where, place }) => isUnknownToGaps(where) || place.field?.startsWith('sign-off')),
      references: new Set(
        [referencesIn(document), ...coverings.map((one) => one.references)].flatMap((set) => [...set]),
      ),
      figures: [
        { what: 'figure', where: 'Judgements at a glance', alternative: document.summary.alternative, place: {} },
        ...coverings.flatMap((one) => one.figures),
      ],
      tables: coverings.flatMap((one) => one.tables),
      replaced: texts
        .map(({ where, text, place }) => ({ where, place, characters: charactersLacking(text) }))
        .filter(({ characters }) => characters.length > 0),
      mentions: mentionsIn(seen, texts),
      meetings: meetingsOf(rows[2], coverings),
      keyOrPrivate: keyOrPrivate(coverings),
      published: rows[5][0]?.openedAt ? rows[5][0].newest : null,
      edition: read.edition,
      packed: rows[6].map(({ edition }) => edition),
      links: links.flatMap((link) => {
        const outcome = outcomes.get(link.address);
        return outcome ? [{ ...outcome, ...link }] : [];
      }),
      covering: coverings.flatMap((one) => one.problems),
    };
    return { assessmentId, seen, material, problems: checkPack(material, wordWidth), links };
  }

  /** One after another: each reads the assessment, and a year has few. */
  private async coveringParts(caller: Caller, year: string, reports: readonly CoveringRow[]): Promise<CoveringPart[]> {
    const parts: CoveringPart[] = [];
    for (const { id } of reports)
      parts.push(coveringPart(await this.coverings.read(caller, year, id), caller.permissions.has('restricted:read')));
    return parts;
  }

  /** What was sealed is checked as it was sealed, whatever has become of names and library since. */
  private async document(caller: Caller, { source, edition }: ReadSource): Promise<AppendixDocument> {
    if (source.state !== 'sealed') return buildAppendix(source, 'public');
    return (await this.editions.read(caller, source.year, edition)).document;
  }
}

/** The scores that moved, of which the document says no reason. */
function unexplainedIn({ movement }: AppendixDocument): UnexplainedChange[] {
  if (movement === null) return [];
  const explained = new Set(movement.reasons.rows.map(({ themeKey }) => themeKey));
  return movement.rows.flatMap(({ themeKey, title, change: { change } }) =>
    (change === 'up' || change === 'down') && !explained.has(themeKey)
      ? [{ themeKey, title, way: change, since: movement.lastYear.year }]
      : [],
  );
}

/** Names that people typed outside the assessment's own texts. */
function isUnknownToGaps(where: string): boolean {
  return where === 'Cover' || where.endsWith(': lead');
}

/** Comments that will be published with the text once it is sealed. In a sealed document they are already. */
function commentsOf({ source }: ReadSource, signatures: readonly SignatureRow[]): CheckedText[] {
  if (source.state === 'sealed') return [];
  const latest = new Map(signatures.map((row) => [row.post, row]));
  return posts.flatMap(({ key, title }) => {
    const row = latest.get(key);
    return row ? [{ where: title, text: row.comment, place: { field: `sign-off/${key}` } }] : [];
  });
}

function officersOf({ source, edition, salt }: ReadSource, [signatures, holdings]: RowsOf<Rows>): OfficerStanding[] {
  if (source.state === 'sealed') return [];
  const { contentHash } = contentOf(source, edition, salt);
  return posts.map(({ key, title }) => {
    const own = signatures.filter(({ post }) => post === key);
    const current = own.some((row) => row.content_hash === contentHash);
    return {
      post: key,
      title,
      held: holdings.some(({ post, deputy }) => post === key && !deputy),
      signed: current ? 'yes' : own.length > 0 ? 'stale' : 'no',
    };
  });
}

function toMeeting({ id, body, body_name, held_on, outcome }: MeetingRow): MeetingToCheck {
  return {
    id,
    body,
    heldOn: held_on,
    title: meetingTitle({ body, bodyName: body_name, heldOn: held_on }),
    open: outcome === null,
    field: `meetings/${id}`,
  };
}

/** The meetings that were written down, and those that a covering report alone speaks of. */
function meetingsOf(rows: readonly MeetingRow[], coverings: readonly CoveringPart[]): MeetingToCheck[] {
  const written = rows.map(toMeeting);
  const days = new Set(written.map(({ heldOn }) => heldOn));
  const others = coverings.flatMap(({ meeting }) => (meeting && !days.has(meeting.heldOn) ? [meeting] : []));
  return [...written, ...others].sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
}

/** Whether any covering report says that an executive needs longer notice; not when all say that it does not. */
function keyOrPrivate(coverings: readonly CoveringPart[]): boolean | null {
  const said = coverings.map((one) => one.keyOrPrivate).filter((one) => one !== null);
  if (said.includes(true)) return true;
  return said.length > 0 ? false : null;
}
