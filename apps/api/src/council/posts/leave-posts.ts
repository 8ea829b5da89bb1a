import type { Work } from '../../work/work.js';
import { holdPosts, postsHaveChanged, postsOf } from './post.store.js';
import { recordPost } from './record-post.js';
import { StatutoryPost } from './statutory-post.entity.js';

/** Takes someone who leaves the council out of every post they hold or deputise for, each with its own entry in the trail. */
export async function leavePosts(work: Work, personId: string): Promise<void> {
  await holdPosts(work);
  const before = await postsOf(work);
  const own = before.filter((one) => one.personId === personId);
  if (own.length === 0) return;
  await work.repository(StatutoryPost).delete({ councilId: work.councilId, personId });
  await postsHaveChanged(work);
  const after = before.filter((one) => one.personId !== personId);
  for (const { post } of own) recordPost(work, 'vacate-post', post, before, after);
}
