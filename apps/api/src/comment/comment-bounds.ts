/** Bounds, so that a thread can always be read whole. */
export const longestComment = 5000;
export const mostMentions = 20;
export const mostComments = 100;
