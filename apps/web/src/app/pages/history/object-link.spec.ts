import { describe, expect, it } from '@jest/globals';
import { objectLink } from './object-link';

const years = new Map([['a1', '2026/27']]);

describe('the page of an object in the history', () => {
  it('is its theme for a criterion, at the criterion', () => {
    expect(objectLink({ objectType: 'criterion', objectId: 'a1/culture/openness' }, 'marlbrook', years)).toEqual({
      link: ['/councils', 'marlbrook', 'assessments', '2026-27', 'themes', 'culture'],
      fragment: 'culture-openness',
    });
  });

  it('is missing for a year that is not known', () => {
    expect(objectLink({ objectType: 'theme', objectId: 'a9/culture' }, 'marlbrook', years)).toBeNull();
  });

  it('needs the year for a follow-on action', () => {
    expect(objectLink({ objectType: 'follow-on-action', objectId: 'f1' }, 'marlbrook', years)).toBeNull();
    expect(objectLink({ objectType: 'follow-on-action', objectId: 'f1' }, 'marlbrook', years, '2026/27')?.link.at(-1)).toBe('f1');
  });

  it('is missing for what has no page', () => {
    expect(objectLink({ objectType: 'file', objectId: 'x' }, 'marlbrook', years)).toBeNull();
  });
});
