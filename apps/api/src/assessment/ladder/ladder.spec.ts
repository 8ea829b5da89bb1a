import { describe, expect, it } from '@jest/globals';
import { assessmentMoves, type Move, themeMoves } from './ladder.js';
import { assessmentStates, type Ladder, ladders, themeStages } from './states.js';

/** What can be reached from the first state, by the moves of this ladder. */
function reached(moves: readonly Move<string>[], start: string, ladder: Ladder): Set<string> {
  const found = new Set([start]);
  for (const state of found)
    for (const move of moves) if (move.from === state && move.on.includes(ladder)) found.add(move.to);
  return found;
}

/** States from which this one cannot be reached. */
const cannotReach = (moves: readonly Move<string>[], goal: string, ladder: Ladder): string[] =>
  [...reached(moves, 'drafting', ladder)].filter((state) => !reached(moves, state, ladder).has(goal));

describe.each(ladders)('the %s ladder', (ladder) => {
  const usable = ladder === 'full' ? assessmentStates : assessmentStates.filter((state) => state !== 'moderation');

  it('reaches every state of its own from drafting, and no other', () => {
    expect([...reached(assessmentMoves, 'drafting', ladder)].sort()).toEqual([...usable].sort());
  });

  it('leads from every state to sealed, and back to drafting: nothing is stuck', () => {
    expect(cannotReach(assessmentMoves, 'sealed', ladder)).toEqual([]);
    expect(cannotReach(assessmentMoves, 'drafting', ladder)).toEqual([]);
  });

  it('finds what is stuck: a move taken away leaves states behind', () => {
    const without = assessmentMoves.filter((move) => move.key !== 'approve');
    expect(cannotReach(without, 'sealed', ladder)).toContain('leadership-review');
  });

  it('says for each name and state one way only', () => {
    const ways = assessmentMoves.filter((move) => (move.on as readonly Ladder[]).includes(ladder));
    expect(new Set(ways.map(({ key, from }) => `${key} from ${from}`)).size).toBe(ways.length);
  });
});

describe('moves', () => {
  it('of a theme reach every stage and lead back', () => {
    expect([...reached(themeMoves, 'drafting', 'full')].sort()).toEqual([...themeStages].sort());
    expect(cannotReach(themeMoves, 'reviewed', 'full')).toEqual([]);
    expect(cannotReach(themeMoves, 'drafting', 'full')).toEqual([]);
  });

  it('that go back carry a reason, and no other does', () => {
    const order: readonly string[] = [...assessmentStates, ...themeStages];
    for (const { from, to, back } of [...assessmentMoves, ...themeMoves])
      expect([from, to, back]).toEqual([from, to, order.indexOf(to) < order.indexOf(from)]);
  });
});
