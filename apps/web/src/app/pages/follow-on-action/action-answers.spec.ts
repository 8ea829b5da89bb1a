import { describe, expect, it } from '@jest/globals';
import { actionAnswers, actionInput } from './action-answers';

describe('the answers of the follow-on action form', () => {
  it('start for the theme they were asked from', () => {
    expect(actionAnswers(null, 'culture')).toMatchObject({ themeKey: 'culture', status: 'not-started' });
  });

  it('name one owner only', () => {
    const answers = { ...actionAnswers(null), ownerTitle: 'Director of finance' };
    expect(actionInput(answers)).toMatchObject({ ownerId: null, ownerTitle: 'Director of finance' });
    expect(actionInput({ ...answers, ownerId: 'p1' })).toMatchObject({ ownerId: 'p1', ownerTitle: null });
  });

  it('leave out criteria of a theme that is no longer chosen', () => {
    const answers = { ...actionAnswers(null, 'culture'), criteria: ['culture/values', 'governance/audit'] };
    expect(actionInput(answers).criteria).toEqual(['culture/values']);
  });

  it('send a note only when there is one', () => {
    expect(actionInput(actionAnswers(null))).not.toHaveProperty('note');
    expect(actionInput({ ...actionAnswers(null), note: ' Done by others ' }).note).toBe('Done by others');
  });
});
