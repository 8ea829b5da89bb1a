/** What the rule looks at of an entry. */
export interface EntryToShow {
  /** The object was exempt or confidential when the entry was written, or has been since. */
  restricted: boolean;
  objectId: string;
  before: object | null;
  after: object | null;
}

/**
 * Whether an entry's texts are kept from someone who may not see restricted material. A text written while the object was
 * still public is kept back as soon as the object is restricted, and so is an entry of another object that names a
 * restricted item (a link to exempt evidence, for one).
 * @param restrictedIds ids of the evidence and follow-on actions that are restricted now
 */
export function mustBeWithheld(entry: EntryToShow, restrictedIds: readonly string[]): boolean {
  if (entry.restricted) return true;
  const said = `${entry.objectId} ${JSON.stringify(entry.before)} ${JSON.stringify(entry.after)}`;
  return restrictedIds.some((id) => said.includes(id));
}

/** What is the team’s own: words that are said to each other and in no document. */
const privateTypes: readonly string[] = ['comment', 'theme-review', 'consistency-note', 'approval', 'challenge-answer'];

/** Whether an entry is about words of the team, whose texts are kept from those who may not read private comments. */
export function isPrivate({ objectType }: { objectType: string }): boolean {
  return privateTypes.includes(objectType);
}
