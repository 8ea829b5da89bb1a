/** Where on a theme's page a change is to be seen. */
export function anchorOf({ criterionKey, what }: { criterionKey: string | null; what: string }): string | undefined {
  if (criterionKey) return criterionKey.replaceAll('/', '-');
  if (what.includes(': the narrative')) return 'narrative';
  return what.includes(': the score') ? 'score' : undefined;
}
