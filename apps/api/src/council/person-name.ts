import type { Work } from '../work/work.js';

/** What people call the person with this id; null for nobody. */
export async function personName(work: Work, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  const [person] = await work.query<{ name: string }>('select name from person where id = $1', [personId]);
  return person?.name ?? null;
}
