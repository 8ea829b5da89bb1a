import { describe, expect, it } from '@jest/globals';
import { type ActionAnswers, actionAnswers, actionInput } from './action-answers';

const answers = (part: Partial<ActionAnswers>): ActionAnswers => ({ ...actionAnswers(null), ...part });

describe('the answers of the follow-on action form', () => {
  it('start for the theme they were asked from', () => {
    expect(actionAnswers(null, 'culture')).toMatchObject({ themeKey: 'culture', status: 'not-started' });
  });

  it('send everything of a new action, with one owner', () => {
    const all = answers({ title: ' Train managers ', ownerTitle: 'Director of finance' });
    expect(actionInput(all, all)).toMatchObject({
      title: 'Train managers',
      ownerId: null,
      ownerTitle: 'Director of finance',
      status: 'not-started',
    });
    expect(actionInput(all, all)).not.toHaveProperty('note');
  });

  it('let a person take the place of an owner in words', () => {
    const all = answers({ ownerId: 'p1', ownerTitle: 'Director of finance' });
    expect(actionInput({ ownerId: 'p1' }, all)).toEqual({ ownerId: 'p1', ownerTitle: null });
  });

  it('leave out criteria of a theme that is no longer chosen', () => {
    const all = answers({ themeKey: 'culture', criteria: ['culture/values', 'governance/audit'] });
    expect(actionInput({ themeKey: 'culture' }, all)).toEqual({ themeKey: 'culture', criteria: ['culture/values'] });
  });

  it('send the note with the status it explains', () => {
    const all = answers({ status: 'cancelled', note: ' Done by others ' });
    expect(actionInput({ status: 'cancelled', note: ' Done by others ' }, all)).toEqual({
      status: 'cancelled',
      note: 'Done by others',
    });
  });

  it('send nothing that has not changed', () => {
    expect(actionInput({ what: 'More' }, answers({ what: 'More', title: 'Same' }))).toEqual({ what: 'More' });
  });
});
