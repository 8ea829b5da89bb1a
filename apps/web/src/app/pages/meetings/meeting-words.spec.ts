import { meetingTitle, outcomeTag } from './meeting-words';

describe('a meeting in words', () => {
  it('is named for its body and its date', () => {
    expect(meetingTitle({ body: 'full-council', bodyName: null, heldOn: '2027-06-04' })).toBe(
      'Full council, 4 June 2027',
    );
    expect(meetingTitle({ body: 'other', bodyName: 'Overview panel', heldOn: '2027-06-04' })).toBe(
      'Overview panel, 4 June 2027',
    );
  });

  it.each([
    [null, '2027-06-05', 'Planned'],
    [null, '2027-06-04', 'Outcome to be recorded'],
    ['noted' as const, '2027-06-04', 'Noted'],
    ['referred-back' as const, '2027-06-04', 'Referred back'],
  ])('with the outcome %s on %s says "%s"', (outcome, heldOn, word) => {
    expect(outcomeTag({ outcome, heldOn }, '2027-06-04').word).toBe(word);
  });
});
