import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import { NotHere } from '../../work/refusals.js';
import { posts, postTitle, type PostKey } from './posts.js';
import type { PostHolderView, PostsView } from './posts.view.js';

/** One person in one post of a council. */
export interface PostHolding {
  post: PostKey;
  personId: string;
  name: string;
  deputy: boolean;
  since: Date;
}

/** Everyone in a post of a council, holders before deputies, by name. There are few: the bound is never met. */
export function postHoldingsStatement(councilId: string): Statement {
  return {
    text: `select statutory_post.post, statutory_post.person_id as "personId", person.name, statutory_post.deputy, statutory_post.since
      from statutory_post join person on person.id = statutory_post.person_id
      where statutory_post.council_id = $1 order by statutory_post.deputy, person.name, person.id limit 200`,
    values: [councilId],
  };
}

/** As `postHoldingsStatement`, within a work. */
export async function postsOf(work: Work): Promise<PostHolding[]> {
  const { text, values } = postHoldingsStatement(work.councilId);
  return work.query<PostHolding>(text, values);
}

/** What someone is by the posts they hold or deputise for ("deputy monitoring officer"); it stays so until the work ends. */
export async function postTitlesOf(work: Work, personId: string): Promise<string[]> {
  await holdPosts(work);
  return (await postsOf(work)).filter((one) => one.personId === personId).map(postInWords);
}

export interface PostsRevisionRow {
  revision: number;
}

/** The revision of a council's posts. */
export function postsRevisionStatement(councilId: string): Statement {
  return { text: 'select posts_revision as revision from council where id = $1', values: [councilId] };
}

/**
 * Holds the council's posts until the work ends, and answers their revision. Whoever else needs a lock on people takes it first:
 * appointing and leaving would otherwise wait for each other.
 */
export async function holdPosts(work: Work): Promise<number> {
  const { text, values } = postsRevisionStatement(work.councilId);
  const [row] = await work.query<PostsRevisionRow>(`${text} for no key update`, values);
  if (!row) throw new NotHere('council');
  return row.revision;
}

/** Moves the revision on, after a change of any post. */
export async function postsHaveChanged(work: Work): Promise<void> {
  await work.query('update council set posts_revision = posts_revision + 1 where id = $1', [work.councilId]);
}

export function toPostsView(revision: number, holdings: readonly PostHolding[]): PostsView {
  const items = posts.map((post) => {
    const own = holdings.filter((one) => one.post === post.key);
    const holder = own.find((one) => !one.deputy);
    return {
      ...post,
      holder: holder ? toHolder(holder) : null,
      deputies: own.filter((one) => one.deputy).map(toHolder),
    };
  });
  return { revision, items };
}

/** "deputy monitoring officer" */
export function postInWords({ post, deputy }: Pick<PostHolding, 'post' | 'deputy'>): string {
  return `${deputy ? 'deputy ' : ''}${postTitle(post).toLowerCase()}`;
}

function toHolder({ personId, name, since }: PostHolding): PostHolderView {
  return { id: personId, name, since: since.toISOString() };
}
