import { describe, expect, it } from '@jest/globals';
import { clockTime, dateInWords, fromBoxes, momentInWords, toBoxes, today } from './dates';

describe('dates', () => {
  it('writes dates with the month in words and no leading zero', () => {
    expect(dateInWords('2024-04-16')).toBe('16 April 2024');
    expect(dateInWords('2024-05-08')).toBe('8 May 2024');
    expect(dateInWords(null)).toBe('');
  });

  it('writes a moment in London time, in summer and in winter', () => {
    expect(momentInWords('2024-06-01T13:32:00Z')).toBe('1 June 2024 at 14:32');
    expect(momentInWords('2024-12-01T13:32:00Z')).toBe('1 December 2024 at 13:32');
    expect(momentInWords('not a time')).toBe('');
    expect(clockTime(new Date('2024-12-01T00:05:00Z'))).toBe('00:05');
  });

  it('takes today from London, not from the zone of the machine', () => {
    expect(today(new Date('2024-06-30T23:30:00Z'))).toBe('2024-07-01');
  });

  it('reads three boxes, with months as numbers or words', () => {
    expect(fromBoxes({ day: '16', month: '4', year: '2024' })).toEqual({ date: '2024-04-16' });
    expect(fromBoxes({ day: '6', month: 'Apr', year: '2024' })).toEqual({ date: '2024-04-06' });
    expect(fromBoxes({ day: '', month: '', year: '' })).toEqual({ date: null });
  });

  it('says what is missing or unreal', () => {
    expect(fromBoxes({ day: '16', month: '', year: '' })).toEqual({
      problem: 'The date must include a month and a year',
    });
    expect(fromBoxes({ day: '30', month: '2', year: '2024' })).toHaveProperty('problem');
    expect(fromBoxes({ day: '1', month: '13', year: '2024' })).toHaveProperty('problem');
    expect(fromBoxes({ day: '1', month: '1', year: '24' })).toEqual({
      problem: 'The year must have 4 numbers, like 2024',
    });
  });

  it('fills the boxes from a date and reads the same date back', () => {
    expect(toBoxes('2024-04-06')).toEqual({ day: '6', month: '4', year: '2024' });
    expect(fromBoxes(toBoxes('2024-04-06'))).toEqual({ date: '2024-04-06' });
    expect(toBoxes(null)).toEqual({ day: '', month: '', year: '' });
  });
});
