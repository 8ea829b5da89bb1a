/** What a comment can be on, in the order of the pages. */
export const commentedKinds = ['theme', 'criterion', 'evidence', 'follow-on-action'] as const;
export type CommentedKind = (typeof commentedKinds)[number];
/** Where in a council's work something stands: a year as a whole, or something that can be commented on. */
export const placeKinds = ['assessment', ...commentedKinds] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place as it is stored. */
export interface Place {
  kind: PlaceKind;
  /** Key of the theme or criterion, id of the evidence or follow-on action; empty for a year as a whole. */
  key: string;
  /** Null for evidence, which belongs to no year. */
  assessmentId: string | null;
}

/** A place as it is found in the database. */
export interface FoundPlace extends Place {
  /** `2026/27`; null for evidence */
  year: string | null;
  /** What people call it; of a theme or criterion the words of the model, of a year the year. */
  title: string;
  /** How restricted it is: 'exempt' or 'confidential', or null when everyone of the council may see it. */
  level: 'exempt' | 'confidential' | null;
  removed: boolean;
  /** Leads the theme or owns the follow-on action. */
  responsibleId: string | null;
}
