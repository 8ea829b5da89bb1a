import { describe, expect, it } from '@jest/globals';
import { objectLink } from './object-link';

const nothing = { before: null, after: null, year: null };
const year = '2026/27';

describe('the page of an object in the history', () => {
  it('is its theme for a criterion, at the criterion', () => {
    expect(
      objectLink({ ...nothing, year, objectType: 'criterion', objectId: 'a1/culture/openness' }, 'marlbrook'),
    ).toEqual({
      link: ['/councils', 'marlbrook', 'assessments', '2026-27', 'themes', 'culture'],
      fragment: 'culture-openness',
    });
  });

  it('is missing for a year that is not known', () => {
    expect(objectLink({ ...nothing, objectType: 'theme', objectId: 'a9/culture' }, 'marlbrook')).toBeNull();
  });

  it('needs the year for a follow-on action', () => {
    expect(objectLink({ ...nothing, objectType: 'follow-on-action', objectId: 'f1' }, 'marlbrook')).toBeNull();
    expect(
      objectLink({ ...nothing, year, objectType: 'follow-on-action', objectId: 'f1' }, 'marlbrook')?.link.at(-1),
    ).toBe('f1');
  });

  it('is the item for a link to evidence, also when the link was taken away', () => {
    const link = { objectType: 'evidence-link', objectId: 'l1', year: null };
    expect(objectLink({ ...link, before: null, after: { evidenceId: 'e1' } }, 'marlbrook')?.link.at(-1)).toBe('e1');
    expect(objectLink({ ...link, before: { evidenceId: 'e1' }, after: null }, 'marlbrook')?.link.at(-1)).toBe('e1');
    expect(objectLink({ ...link, before: null, after: null }, 'marlbrook')).toBeNull();
  });

  it('is missing for what has no page', () => {
    expect(objectLink({ ...nothing, objectType: 'file', objectId: 'x' }, 'marlbrook')).toBeNull();
  });
});
