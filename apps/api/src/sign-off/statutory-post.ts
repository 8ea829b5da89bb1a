/** The posts whose holders sign, in the order in which they are shown. Each is held by one person at a time; a deputy may sign for them. */
export const statutoryPosts = ['head-of-paid-service', 'chief-finance-officer', 'monitoring-officer'] as const;
export type StatutoryPost = (typeof statutoryPosts)[number];

/** How a post is called in a sentence. */
export const postTitles: Record<StatutoryPost, string> = {
  'head-of-paid-service': 'head of paid service',
  'chief-finance-officer': 'chief finance officer',
  'monitoring-officer': 'monitoring officer',
};
