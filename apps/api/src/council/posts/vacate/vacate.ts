import { Stale } from '../../../work/refusals.js';
import type { Work } from '../../../work/work.js';
import { holdPosts, postsHaveChanged, postsOf, toPostsView } from '../post.store.js';
import type { PostKey } from '../posts.js';
import type { PostsView } from '../posts.view.js';
import { recordPost } from '../record-post.js';
import { StatutoryPost } from '../statutory-post.entity.js';

/** Leaves a post without holder and deputies. Their roles stay: they may be needed for another post. @throws Stale */
export async function vacate(work: Work, post: PostKey, revision: number): Promise<PostsView> {
  const present = await holdPosts(work);
  const before = await postsOf(work);
  if (present !== revision) throw new Stale(toPostsView(present, before), null, work.now.toISOString());
  const after = before.filter((one) => one.post !== post);
  if (after.length === before.length) return toPostsView(present, before);
  await work.repository(StatutoryPost).delete({ councilId: work.councilId, post });
  await postsHaveChanged(work);
  recordPost(work, 'vacate-post', post, before, after);
  return toPostsView(present + 1, after);
}
