import type { PostsView, PostView } from '../../api/types';

/** What someone is by the posts they are in: "Head of paid service", "Deputy monitoring officer". */
export function inPosts(personId: string, { items }: PostsView): string[] {
  return items.flatMap(({ title, holder, deputies }) => {
    if (holder?.id === personId) return [title];
    return deputies.some(({ id }) => id === personId) ? [`Deputy ${lowered(title)}`] : [];
  });
}

/** A post within a sentence: "the monitoring officer". */
export function lowered(title: PostView['title']): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
