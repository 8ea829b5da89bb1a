import { record } from '../../audit-trail/record.js';
import type { Work } from '../../work/work.js';
import type { PostHolding } from './post.store.js';
import { postTitle, type PostKey } from './posts.js';

/** Writes into the trail who was in a post and who is now: names for readers, ids because names repeat. */
export function recordPost(
  work: Work,
  act: 'appoint-to-post' | 'vacate-post',
  post: PostKey,
  before: readonly PostHolding[],
  after: readonly PostHolding[],
): void {
  record(work, {
    act,
    objectType: 'statutory-post',
    objectId: post,
    objectTitle: postTitle(post),
    before: inPost(post, before),
    after: inPost(post, after),
  });
}

function inPost(post: PostKey, holdings: readonly PostHolding[]): object {
  const own = holdings.filter((one) => one.post === post);
  const holder = own.find((one) => !one.deputy);
  const deputies = own.filter((one) => one.deputy);
  return {
    holder: holder?.name ?? null,
    deputies: deputies.map((one) => one.name),
    holderId: holder?.personId ?? null,
    deputyIds: deputies.map((one) => one.personId),
  };
}
