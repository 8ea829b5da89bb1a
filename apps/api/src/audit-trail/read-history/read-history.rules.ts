import { type Reason, type Verdict, verdict } from '../../work/refusals.js';

/** What the rule looks at of an entry. */
export interface EntryToShow {
  /** The object was exempt or confidential when the entry was written, or has been since. */
  restricted: boolean;
  objectType: string;
  objectId: string;
  /** Of the assessment it is about; null when it is about none. */
  year: string | null;
  before: object | null;
  after: object | null;
}

/** What a reader may see beside what everyone may. */
export interface Sees {
  restricted: boolean;
  /** What the team says among itself. */
  comments: boolean;
}

/** Things that only those who work on the year, assure it or audit it may read. */
const ofTheTeam: ReadonlySet<string> = new Set([
  'comment',
  'theme-review',
  'consistency-note',
  'approval',
  'challenge-answer',
]);

/**
 * Whether an entry's texts are kept from a reader.
 *
 * Of restricted material: a text written while the object was still public is kept back as soon as the object is restricted,
 * and so is an entry of another object that names a restricted item (a link to exempt evidence, for one).
 * @param restrictedIds ids of the evidence and follow-on actions that are restricted now
 */
export function mustBeWithheld(entry: EntryToShow, sees: Sees, restrictedIds: readonly string[]): boolean {
  if (!sees.comments && ofTheTeam.has(entry.objectType)) return true;
  if (sees.restricted) return false;
  if (entry.restricted) return true;
  const said = `${entry.objectId} ${JSON.stringify(entry.before)} ${JSON.stringify(entry.after)}`;
  return restrictedIds.some((id) => said.includes(id));
}

/** A theme that its reader is to score before they know how its lead scores it. */
export interface BlindTheme {
  assessment_id: string;
  year: string;
  theme_key: string;
}

/**
 * Whether an entry may tell how a theme is scored, of a reader who must not know yet: of the theme, of its reviews, of a
 * question about it, whose very words may say so, or of a covering report of the year, which goes through the scores of all themes.
 */
export function tellsScore(
  { objectType, objectId, year: entryYear }: Pick<EntryToShow, 'objectType' | 'objectId' | 'year'>,
  blind: readonly BlindTheme[],
): boolean {
  return blind.some(({ assessment_id, year, theme_key }) => {
    if (objectType === 'covering-field') return entryYear === year;
    if (objectType === 'theme' || objectType === 'theme-review') return objectId === `${assessment_id}/${theme_key}`;
    // The key of a question is made of its rule and its place.
    const [assessment, question = ''] = objectId.split('/');
    return objectType === 'challenge-answer' && assessment === assessment_id && question.split('.').includes(theme_key);
  });
}

/** Whether a history can be asked for like this. @param personKnown whether there ever was such a person here */
export function canBeAsked({ from, to }: { from?: string | null; to?: string | null }, personKnown: boolean): Verdict {
  const because: Reason[] = [];
  if (!personKnown) {
    const message = 'Nobody of this council has that id. Choose a person from the list';
    because.push({ code: 'unknown-person', field: 'person', message });
  }
  if (from && to && from > to) {
    because.push({ code: 'days-reversed', field: 'from', message: 'The first day must not be after the last day' });
  }
  return verdict(because);
}
