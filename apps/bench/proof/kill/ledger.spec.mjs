import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ledger } from './ledger.mjs';

const at = (revision, text, entries = revision) => new Map([['one', { revision, text, entries }]]);
const ledger = () => {
  const made = new Ledger(at(1, 'as opened', 0));
  made.sends('one', 'first');
  made.hears('one', 2, 'first');
  return made;
};

describe('the ledger of promised saves', () => {
  it('is content when the last acknowledged save is there with its entry', () => {
    const one = ledger();
    one.settle(at(2, 'first', 1));
    assert.deepEqual([one.lost, one.withoutEntry, one.problems], [0, 0, []]);
  });
  it('accepts that a save was committed whose answer never came, and counts it', () => {
    const one = ledger();
    one.sends('one', 'second');
    one.settle(at(3, 'second', 2));
    assert.deepEqual([one.lost, one.withoutEntry, one.underWay, one.committedUnheard], [0, 0, 1, 1]);
    assert.equal(one.revisionOf('one'), 3);
  });
  it('accepts that a save was not committed whose answer never came', () => {
    const one = ledger();
    one.sends('one', 'second');
    one.settle(at(2, 'first', 1));
    assert.deepEqual([one.lost, one.withoutEntry, one.underWay, one.committedUnheard], [0, 0, 1, 0]);
  });
  it('finds an acknowledged save that is gone', () => {
    const one = ledger();
    one.settle(at(1, 'as opened', 0));
    assert.equal(one.lost, 1);
  });
  it('finds an acknowledged save whose text is another', () => {
    const one = ledger();
    one.sends('one', 'second');
    one.settle(at(2, 'second', 1));
    assert.equal(one.lost, 1);
  });
  it('finds a newer revision that nobody sent', () => {
    const one = ledger();
    one.settle(at(3, 'first', 2));
    assert.equal(one.lost, 1);
  });
  it('finds an object that is gone', () => {
    const one = ledger();
    one.settle(new Map());
    assert.equal(one.lost, 2);
  });
  it('finds a save without an entry, and counts it once', () => {
    const one = ledger();
    one.settle(at(2, 'first', 0));
    one.settle(at(2, 'first', 0));
    assert.equal(one.withoutEntry, 1);
  });
  it('finds an entry without a save', () => {
    const one = ledger();
    one.settle(at(2, 'first', 2));
    assert.equal(one.withoutEntry, 1);
  });
  it('finds an acknowledged save that the trail does not have with its text', () => {
    const one = ledger();
    assert.equal(one.missingIn(new Map([['one', ['first']]])), 0);
    assert.equal(one.missingIn(new Map([['one', ['another']]])), 1);
    assert.equal(one.missingIn(new Map()), 1);
  });
  it('counts a refusal, which no writer earns', () => {
    const one = ledger();
    one.refused('one', '412');
    assert.equal(one.refusals, 1);
  });
});
