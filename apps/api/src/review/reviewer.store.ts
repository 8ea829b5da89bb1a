import { deedsIn } from '../assessment/independence/deeds.store.js';
import type { HeldTheme } from '../assessment/theme.store.js';
import type { Work } from '../work/work.js';
import type { ReviewedTheme, Reviewer } from './reviewer.rules.js';

/** A colleague with what they did in a theme; null when nobody of the council has this id. Their roles are held. */
export async function reviewerIn(
  work: Work,
  { assessment, theme }: HeldTheme,
  personId: string,
): Promise<Reviewer | null> {
  const [person] = await work.query<{ name: string; roles: string[] }>(
    `select person.name, membership.roles from membership join person on person.id = membership.person_id
     where membership.council_id = $1 and membership.person_id = $2 for share of membership`,
    [work.councilId, personId],
  );
  if (!person) return null;
  const deeds = await deedsIn(work, assessment.id, personId);
  return { id: personId, ...person, deeds: deeds.filter(({ themeKey }) => themeKey === theme.themeKey) };
}

/** A held theme as the rules of its review look at it. */
export function toReviewedTheme({ assessment, theme }: HeldTheme): ReviewedTheme {
  const { year, state, ladder } = assessment;
  const { stage, leadId, reviewerId } = theme;
  return { year, state, ladder, stage, leadId, reviewerId };
}
