import { describe, expect, it } from '@jest/globals';
import type { PostsView } from '../../api/types';
import { inPosts } from './in-posts';

const since = '2026-05-03T10:00:00.000Z';
const law = '';
const chief = { id: 'chief', name: 'Chief Executive', since };
const deputy = { id: 'deputy', name: 'Deputy', since };
const posts: PostsView = {
  revision: 1,
  items: [
    { key: 'head-of-paid-service', title: 'Head of paid service', law, holder: chief, deputies: [deputy] },
    { key: 'chief-finance-officer', title: 'Chief finance officer', law, holder: chief, deputies: [] },
    { key: 'monitoring-officer', title: 'Monitoring officer', law, holder: null, deputies: [deputy] },
  ],
};

describe('what someone is by their posts', () => {
  it('names each, and where they only deputise', () => {
    expect(inPosts('chief', posts)).toEqual(['Head of paid service', 'Chief finance officer']);
    expect(inPosts('deputy', posts)).toEqual(['Deputy head of paid service', 'Deputy monitoring officer']);
    expect(inPosts('somebody', posts)).toEqual([]);
  });
});
