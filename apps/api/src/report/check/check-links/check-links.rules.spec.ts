import { describe, expect, it } from '@jest/globals';
import { mayCheckLinks } from './check-links.rules.js';
import { isRunning, toLinkCheckView } from './link-check.view.js';

describe('whether links may be checked', () => {
  it('is so when sites may be reached, there are links, and nobody else does it', () => {
    expect(mayCheckLinks({ allowed: true, links: 1, running: false })).toEqual({ allowed: true });
  });

  it('is refused with every reason at once', () => {
    const answer = mayCheckLinks({ allowed: false, links: 0, running: true });
    expect(answer.allowed ? [] : answer.because.map(({ code }) => code)).toEqual([
      'switched-off',
      'no-links',
      'running',
    ]);
  });

  it.each([
    [{ allowed: false, links: 1, running: false }, 'switched-off'],
    [{ allowed: true, links: 0, running: false }, 'no-links'],
    [{ allowed: true, links: 1, running: true }, 'running'],
  ])('is refused of %j', (facts, code) => {
    expect(mayCheckLinks(facts)).toEqual({ allowed: false, because: [expect.objectContaining({ code })] });
  });
});

describe('how far a check of links is', () => {
  const at = new Date('2027-05-04T10:00:00Z');
  const row = { id: 'x', total: 3, left_out: 0, asked_at: at, asked_by_name: null, done: 2, working: 1, alive_at: at };
  const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

  it('shows by its answers, and that it was stopped by their staying away', () => {
    expect(toLinkCheckView(row, later(119))).toMatchObject({ state: 'running', done: 2, working: 1 });
    expect(toLinkCheckView(row, later(121)).state).toBe('stopped');
    expect(toLinkCheckView({ ...row, done: 3 }, later(9999)).state).toBe('done');
    expect([isRunning(row, later(119)), isRunning(row, later(121)), isRunning({ ...row, done: 3 }, at)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
