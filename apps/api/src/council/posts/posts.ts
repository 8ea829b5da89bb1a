/** The three posts that the law gives a council to fill, in the order people are shown them. */
export const posts = [
  {
    key: 'head-of-paid-service',
    title: 'Head of paid service',
    law: 'Local Government and Housing Act 1989, section 4',
  },
  { key: 'chief-finance-officer', title: 'Chief finance officer', law: 'Local Government Act 1972, section 151' },
  { key: 'monitoring-officer', title: 'Monitoring officer', law: 'Local Government and Housing Act 1989, section 5' },
] as const;

export type PostKey = (typeof posts)[number]['key'];

export const postKeys: readonly PostKey[] = posts.map((post) => post.key);

/** What people call a post. */
export function postTitle(key: PostKey): string {
  return posts.find((post) => post.key === key)?.title ?? key;
}
